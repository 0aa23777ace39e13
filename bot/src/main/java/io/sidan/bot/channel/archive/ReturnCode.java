package io.sidan.bot.channel.archive;

import java.util.Arrays;

/** What the archive's library answers (WeCom document 91774), in words for the operator, and what to do then. */
enum ReturnCode {
    BAD_PARAMETER(10000, Then.WAIT, "企业微信说参数不对：请核对企业 ID 和会话存档的 Secret"),
    NETWORK(10001, Then.RETRY, "连不上企业微信：请看这台机器能不能上外网、代理对不对"),
    UNREADABLE(10002, Then.RETRY, "企业微信的回答读不懂，会自动再试"),
    SYSTEM(10003, Then.RETRY, "企业微信一时出错，会自动再试"),
    WRONG_KEY(10004, Then.WAIT, "密钥不对：请核对会话存档里设置的公钥和这里的私钥是不是一对"),
    NO_SUCH_FILE(10005, Then.GIVE_UP, "企业微信那边没有这个文件"),
    NOT_OPENED(10006, Then.GIVE_UP, "解不开：私钥和公钥版本对不上"),
    NO_KEY(10007, Then.GIVE_UP, "解不开：缺这个版本的私钥"),
    NOT_DECRYPTED(10008, Then.GIVE_UP, "解不开：这条消息的密文不完整"),
    NOT_TRUSTED(10009, Then.WAIT, "这台机器的 IP 不在可信名单里：请在企业微信后台“会话内容存档”里加上它"),
    EXPIRED(10010, Then.GIVE_UP, "过了期：企业微信只留最近 5 天的消息和文件"),
    CERTIFICATE(10011, Then.WAIT, "连企业微信的证书有问题：请看这台机器的时间和代理"),
    NO_LIBRARY(-1, Then.WAIT, "加载不了会话存档的程序库：请看 sidan.wecom.archive.library 指的文件在不在、是不是这种机器的"),
    WENT_BACK(-2, Then.WAIT, "企业微信给的消息序号倒退了，都已收过：请看会话存档是不是重新开通过"),
    OTHER(0, Then.RETRY, "企业微信说有错，会自动再试");

    private final int number;
    private final Then then;
    private final String sentence;

    ReturnCode(int number, Then then, String sentence) {
        this.number = number;
        this.then = then;
        this.sentence = sentence;
    }

    /** What a fault asks for. */
    enum Then {
        /** It passes by itself: tried again soon, at growing intervals. */
        RETRY,
        /** Somebody has to put it right: tried again now and then. */
        WAIT,
        /** It stays so: the one message or file is put aside, with the reason. */
        GIVE_UP
    }

    static ReturnCode of(int number) {
        return Arrays.stream(values())
                .filter(code -> code.number == number && number > 0)
                .findFirst()
                .orElse(OTHER);
    }

    Then then() {
        return then;
    }

    String sentence() {
        return sentence;
    }
}
