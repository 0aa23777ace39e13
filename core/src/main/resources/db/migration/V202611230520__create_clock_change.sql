CREATE TABLE clock_change (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    what       VARCHAR(16)   NOT NULL COMMENT 'RULE or DAY',
    subject    VARCHAR(64)   NOT NULL COMMENT 'code of the rule, or the day',
    was        VARCHAR(1000) NULL COMMENT 'in words; null: there was none',
    became     VARCHAR(1000) NULL COMMENT 'in words; null: there is none any more',
    changed_by VARCHAR(64)   NOT NULL,
    changed_at DATETIME(3)   NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'append-only: who changed clocks and calendar';
