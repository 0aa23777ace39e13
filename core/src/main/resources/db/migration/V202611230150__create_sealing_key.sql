CREATE TABLE sealing_key (
    id          TINYINT     NOT NULL PRIMARY KEY COMMENT 'always 1: a store is sealed with one key',
    fingerprint BINARY(32)  NOT NULL COMMENT 'tells the key from any other',
    since       DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
