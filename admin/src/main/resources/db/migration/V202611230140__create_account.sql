CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(64)  NOT NULL,
    name          VARCHAR(64)  NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    township_id   BIGINT       NULL COMMENT 'whose cases it may touch; null: of all',
    person        VARCHAR(128) NULL COMMENT 'code of the deputy, unit or point it acts for',
    failures      INT          NOT NULL COMMENT 'wrong passwords in a row',
    locked_until  DATETIME(3)  NULL,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_account_username (username)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
