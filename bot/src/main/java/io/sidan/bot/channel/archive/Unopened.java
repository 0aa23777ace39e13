package io.sidan.bot.channel.archive;

/** Why an envelope is put aside instead of read. */
enum Unopened {
    NO_KEY("缺这个版本的私钥"),
    DAMAGED("密文不完整"),
    WRONG_KEY("私钥和公钥不是一对"),
    REFUSED("企业微信的程序解不开"),
    UNREADABLE("解开了，但读不懂");

    private final String sentence;

    Unopened(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
