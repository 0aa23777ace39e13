package io.sidan.admin.account;

/** The account was changed since this session began. */
public final class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("账号有变动，请重新登录", null, false, false);
    }
}
