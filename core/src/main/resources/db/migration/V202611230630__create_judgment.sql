ALTER TABLE chat_group
    ADD COLUMN mode_set_by VARCHAR(64) NULL COMMENT 'user name of who decided the mode; null: it began so',
    ADD COLUMN mode_set_at DATETIME(3) NULL;

CREATE TABLE judgment (
    message_id BIGINT      NOT NULL PRIMARY KEY,
    group_id   BIGINT      NOT NULL,
    proposal   BOOLEAN     NOT NULL COMMENT 'what the bot proposed; else what it left alone',
    correct    BOOLEAN     NOT NULL,
    judged_by  VARCHAR(64) NOT NULL COMMENT 'user name',
    judged_at  DATETIME(3) NOT NULL,
    KEY ix_judgment_group (group_id, proposal)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'a person''s marks of what the bot understood in a group';
