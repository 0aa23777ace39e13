CREATE TABLE data_key (
    number  TINYINT       NOT NULL PRIMARY KEY COMMENT 'what this key has sealed begins with this byte; the highest seals, all open',
    wrapped VARBINARY(64) NOT NULL COMMENT '32 bytes, sealed with the sealing key whose fingerprint is in sealing_key',
    since   DATETIME(3)   NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
