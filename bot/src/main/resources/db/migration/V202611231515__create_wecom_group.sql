CREATE TABLE wecom_group (
    chat_id   VARCHAR(128) NOT NULL PRIMARY KEY,
    owner     VARCHAR(64)  NOT NULL COMMENT 'userid',
    members   INT          NOT NULL,
    wanted_at DATETIME(3)  NULL COMMENT 'since when it is to be asked for again',
    synced_at DATETIME(3)  NULL,
    gone_at   DATETIME(3)  NULL COMMENT 'when it was missing in the list',
    fault     VARCHAR(255) NULL COMMENT 'in words, why it cannot be asked for',
    KEY ix_wecom_group_wanted (wanted_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'customer groups of the corporation, as WeCom last told';
