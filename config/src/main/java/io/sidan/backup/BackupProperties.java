package io.sidan.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param passphrase opens the backups, at least 12 characters; empty: none is made
 * @param folder where the daily ones are put; null: none is made by itself
 * @param at when the daily one is made, in China
 * @param keep so many daily ones are kept
 */
@ConfigurationProperties("sidan.backup")
record BackupProperties(String passphrase, Path folder, LocalTime at, int keep) {

    private static final int SHORTEST = 12;

    boolean isDaily() {
        return folder != null && !folder.toString().isEmpty();
    }

    char[] requirePassphrase() {
        if (passphrase == null || passphrase.length() < SHORTEST) {
            throw new BackupFailed("先设备份口令：环境变量 SIDAN_BACKUP_PASSPHRASE，至少 12 个字符；另存一份在别处，丢了备份就打不开");
        }
        return passphrase.toCharArray();
    }
}
