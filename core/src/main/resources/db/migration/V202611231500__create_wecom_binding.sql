CREATE TABLE wecom_binding (
    userid      VARCHAR(64)  NOT NULL PRIMARY KEY COMMENT 'of a member of the corporation, in small letters: WeCom does not tell them apart',
    township_id BIGINT       NULL COMMENT 'null: wrote to the bot, and nobody has said who it is',
    person      VARCHAR(128) NULL COMMENT 'code of the deputy, official or unit in the roster',
    account     VARCHAR(64)  NULL COMMENT 'user name in the panel, opened by QR code',
    bound_by    VARCHAR(64)  NULL,
    bound_at    DATETIME(3)  NULL,
    heard_at    DATETIME(3)  NULL COMMENT 'when this one last wrote to the bot',
    KEY ix_wecom_binding_person (township_id, person)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
