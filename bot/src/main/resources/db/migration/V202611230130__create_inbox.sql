CREATE TABLE inbox_partition (
    no     INT          NOT NULL PRIMARY KEY,
    fence  BIGINT       NOT NULL COMMENT 'grows with every new holder; who knows an older one may not write',
    holder VARCHAR(128) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE inbox_drain (
    township_id  BIGINT NOT NULL PRIMARY KEY,
    partition_no INT    NOT NULL,
    through      BIGINT NOT NULL COMMENT 'seq of the last message with an outcome',
    KEY ix_inbox_drain_partition (partition_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
