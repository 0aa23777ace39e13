CREATE TABLE snooze (
    kind       VARCHAR(8)   NOT NULL COMMENT 'CASE or MESSAGE',
    ref        BIGINT       NOT NULL COMMENT 'id of the suggestion or the message',
    version    INT          NOT NULL COMMENT 'of the case, or the outcome''s revision; what has changed since wakes up',
    until_at   DATETIME(3)  NOT NULL,
    actor      VARCHAR(128) NOT NULL,
    actor_name VARCHAR(64)  NOT NULL,
    at         DATETIME(3)  NOT NULL,
    PRIMARY KEY (kind, ref)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what waits in triage until later';
