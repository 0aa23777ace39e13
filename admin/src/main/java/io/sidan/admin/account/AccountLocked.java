package io.sidan.admin.account;

/** Too many wrong passwords or codes; nobody gets in for a while. */
public final class AccountLocked extends RuntimeException {

    AccountLocked() {
        super("密码或验证码连续输错，账号已锁定，请 15 分钟后再试", null, false, false);
    }
}
