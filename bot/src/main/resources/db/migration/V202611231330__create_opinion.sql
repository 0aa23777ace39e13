CREATE TABLE opinion (
    message_id BIGINT      NOT NULL PRIMARY KEY,
    said       VARCHAR(8)  NOT NULL COMMENT 'REPORT, CHATTER, or NONE where there was no plain answer',
    at         DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what another machine says of messages this one is unsure of';
