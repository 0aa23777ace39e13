package io.sidan.engine;

import io.sidan.core.privacy.UnusableStore;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a failed start in one sentence on stderr where a person can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FailedStart implements SpringBootExceptionReporter {

    /** What to tell the user instead of a stack trace; empty if the failure is not of that kind. */
    public static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineException || cause instanceof UnusableStore) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of("端口 " + taken.getPort() + " 已被占用：请先停止占用它的程序，或用 --server.port 另指一个端口");
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
