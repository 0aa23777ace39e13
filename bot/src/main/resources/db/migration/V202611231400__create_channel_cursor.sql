CREATE TABLE channel_cursor (
    channel  VARCHAR(32)  NOT NULL PRIMARY KEY,
    fence    BIGINT       NOT NULL COMMENT 'grows with every new holder; who knows an older one may not write',
    holder   VARCHAR(128) NULL,
    reached  VARCHAR(255) NOT NULL COMMENT 'how far the channel was read, in its own terms; empty at first',
    moved_at DATETIME(3)  NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
