package io.sidan.admin.account;

import io.sidan.admin.account.Admission.Outcome;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Refusal;
import java.math.BigInteger;
import java.time.Clock;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What authenticator apps share with accounts: made here, kept sealed, shown once. */
@Component
@EnableConfigurationProperties(SecondFactorProperties.class)
class SecondFactors {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final String ISSUER = "Sidan";

    private final AccountMapper accounts;
    private final SecondFactorProperties settings;
    private final Seal seal;
    private final Clock clock;

    SecondFactors(AccountMapper accounts, SecondFactorProperties settings, Seal seal, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param secret to be typed in where the camera does not do (Base32, RFC 4648)
     * @param uri what the QR code holds
     */
    record Offer(String secret, String uri) {}

    /** Who has to bind an app before anything else. */
    boolean isDue(Role role, boolean bound) {
        return settings.required() && role == Role.ADMIN && !bound;
    }

    /** A new secret, in force once a code made of it comes back. */
    @Transactional
    Offer offer(String username) {
        Account account = accounts.locked(username);
        if (account.secondFactor().isPresent()) {
            throw Refusal.notNow("已经绑了验证器；换手机请另一位管理员先解除");
        }
        byte[] secret = Totp.freshSecret();
        account.offer(seal.seal(HexFormat.of().formatHex(secret)));
        if (accounts.updateById(account) != 1) {
            throw Refusal.stale();
        }
        String letters = base32(secret);
        String uri = "otpauth://totp/" + ISSUER + ":" + username + "?secret=" + letters + "&issuer=" + ISSUER;
        return new Offer(letters, uri);
    }

    /** The step whose code confirms what was offered. */
    long confirmed(Account account, String code) {
        byte[] offered = account.offeredFactor().orElseThrow(() -> Refusal.notNow("请先用验证器扫二维码"));
        return match(offered, code, 0).orElseThrow(() -> Refusal.incomplete("code", "验证码不对：看看手机的时间准不准，换一个新的再试"));
    }

    /** How the second step of a login ends whose password was right. */
    Outcome outcome(Account account, String code) {
        if (account.secondFactor().isEmpty()) {
            return Outcome.IN;
        }
        if (code == null || code.isBlank()) {
            return Outcome.CODE_WANTED;
        }
        OptionalLong step = match(account.secondFactor().get(), code, account.factorStep());
        step.ifPresent(account::showed);
        return step.isPresent() ? Outcome.IN : Outcome.CODE_WRONG;
    }

    private OptionalLong match(byte[] sealed, String code, long lastUsed) {
        byte[] secret = HexFormat.of().parseHex(seal.open(sealed));
        return Totp.match(secret, code.replace(" ", ""), clock.instant(), lastUsed);
    }

    /** Twenty bytes are 32 letters, with none left over. */
    static String base32(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder letters = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            letters.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & ALPHABET.length() - 1));
        }
        return letters.toString();
    }
}
