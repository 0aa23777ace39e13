CREATE TABLE wecom_callback (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_key   CHAR(64)    NOT NULL COMMENT 'SHA-256 of what names it: WeCom brings the same one up to four times',
    body        MEDIUMBLOB  NULL COMMENT 'sealed; null once done',
    received_at DATETIME(3) NOT NULL,
    tries       INT         NOT NULL,
    next_at     DATETIME(3) NULL COMMENT 'when it is to be worked on; null: done or given up',
    done_at     DATETIME(3) NULL,
    UNIQUE KEY uk_wecom_callback (event_key),
    KEY ix_wecom_callback_next (next_at, id),
    KEY ix_wecom_callback_done (done_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
