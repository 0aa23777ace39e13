package io.sidan.admin.account;

import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the account {@code admin} at the first serve; a password nobody gave is generated and printed once. */
@Component
class FirstAccount implements ApplicationRunner {

    private final Accounts accounts;
    private final String given;
    private final boolean serving;

    FirstAccount(Accounts accounts, @Value("${sidan.admin.password:}") String given, ProcessRoles roles) {
        this.accounts = accounts;
        this.given = given;
        this.serving = roles.include(ProcessRole.ADMIN);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!serving || !accounts.isEmpty()) {
            return;
        }
        boolean isGiven = StringUtils.hasText(given);
        String password = isGiven ? given : GeneratedPassword.fresh();
        accounts.openFirst("admin", "管理员", password);
        if (!isGiven) {
            PrintStream console = System.out;
            console.println("管理员账号 admin 的初始密码（只显示这一次）：" + password);
        }
    }
}
