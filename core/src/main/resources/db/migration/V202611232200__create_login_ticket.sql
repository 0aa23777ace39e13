CREATE TABLE login_ticket (
    digest     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the ticket, which only its browser has',
    account    VARCHAR(64) NOT NULL,
    expires_at DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'lets one browser into one account, once';
