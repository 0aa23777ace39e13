package io.sidan.bot.channel.archive;

/** The archive answered with a fault; its message is a sentence for the operator. */
final class ArchiveFault extends Exception {

    private static final long serialVersionUID = 1;

    private final ReturnCode code;

    ArchiveFault(ReturnCode code, int number) {
        super(
                code == ReturnCode.OTHER ? code.sentence() + "（返回码 " + number + "）" : code.sentence(),
                null,
                false,
                false);
        this.code = code;
    }

    static ArchiveFault of(int number) {
        return new ArchiveFault(ReturnCode.of(number), number);
    }

    ReturnCode code() {
        return code;
    }
}
