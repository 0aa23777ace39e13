package io.sidan.backup;

/** A backup cannot be made or brought back; the message is a sentence for the operator. */
public final class BackupFailed extends RuntimeException {

    BackupFailed(String sentence) {
        super(sentence);
    }

    BackupFailed(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
