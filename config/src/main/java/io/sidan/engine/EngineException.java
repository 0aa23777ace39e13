package io.sidan.engine;

/** The engines cannot run; the message is the one sentence the user reads. */
public class EngineException extends RuntimeException {

    EngineException(String sentence) {
        super(sentence);
    }

    EngineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
