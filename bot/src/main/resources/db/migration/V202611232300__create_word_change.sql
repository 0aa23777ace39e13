CREATE TABLE word_change (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    word            VARCHAR(20) NOT NULL,
    sense           VARCHAR(16) NOT NULL COMMENT 'group of the word list it stands in',
    category        VARCHAR(8)  NOT NULL COMMENT 'of problems and things; else empty',
    added           BOOLEAN     NOT NULL COMMENT 'false: struck from the list',
    changed_by      VARCHAR(64) NOT NULL,
    changed_by_name VARCHAR(64) NOT NULL,
    changed_at      DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'append-only: what was put into the shipped word list or struck from it; the last row of a word holds';
