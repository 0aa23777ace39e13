package io.sidan.bot.channel.app;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Why a callback is not taken; nothing of it is stored. */
enum CallbackFault {
    OFF(HttpStatus.NOT_FOUND, "企业微信回调没有开启：请先设置 SIDAN_WECOM_TOKEN 和 SIDAN_WECOM_AES_KEY"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "正文太大"),
    STALE(HttpStatus.UNAUTHORIZED, "时间戳与本机时钟相差超过 5 分钟，或不是秒数"),
    UNSIGNED(HttpStatus.UNAUTHORIZED, "缺少签名，或签名不对"),
    UNREADABLE(HttpStatus.BAD_REQUEST, "不是企业微信的回调"),
    STRANGER(HttpStatus.FORBIDDEN, "不是发给这家企业的");

    private final HttpStatus status;
    private final String sentence;

    CallbackFault(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    Refused refused() {
        return new Refused(this);
    }

    /** A callback that is not taken. */
    static final class Refused extends ResponseStatusException {

        private static final long serialVersionUID = 1;

        private final CallbackFault fault;

        private Refused(CallbackFault fault) {
            super(fault.status, fault.sentence);
            this.fault = fault;
        }

        CallbackFault fault() {
            return fault;
        }
    }
}
