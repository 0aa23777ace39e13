CREATE TABLE link (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    number      VARCHAR(24)  NULL COMMENT 'the one case it opens; null: a deputy''s workbench',
    role        VARCHAR(16)  NOT NULL,
    code        VARCHAR(128) NOT NULL COMMENT 'of the deputy or unit; of a resident the channel''s id',
    name        VARCHAR(64)  NOT NULL COMMENT 'as the timeline shows it',
    made_by     VARCHAR(64)  NOT NULL,
    made_at     DATETIME(3)  NOT NULL,
    expires_at  DATETIME(3)  NOT NULL,
    used_at     DATETIME(3)  NULL COMMENT 'last',
    revoked_by  VARCHAR(64)  NULL,
    revoked_at  DATETIME(3)  NULL,
    KEY ix_link_number (number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who may come without an account';
