ALTER TABLE account
    ADD COLUMN must_change BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the password was given by somebody else',
    ADD COLUMN generation INT NOT NULL DEFAULT 0 COMMENT 'moves when all its sessions are to end';

CREATE TABLE account_change (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username VARCHAR(64)  NOT NULL,
    what     VARCHAR(16)  NOT NULL,
    detail   VARCHAR(255) NULL,
    made_by  VARCHAR(64)  NOT NULL,
    at       DATETIME(3)  NOT NULL,
    KEY ix_account_change (username, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'append-only';
