CREATE TABLE alarm (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    suggestion_id BIGINT       NOT NULL,
    version       INT          NOT NULL COMMENT 'of the case when it was raised: once for each step',
    state         VARCHAR(16)  NOT NULL COMMENT 'RINGING, HELD or OVER',
    rung          INT          NOT NULL COMMENT 'how often it has rung',
    stage         INT          NOT NULL COMMENT 'how far up the ladder, from 0',
    rung_here     INT          NOT NULL COMMENT 'how often at this stage',
    raised_at     DATETIME(3)  NOT NULL,
    next_at       DATETIME(3)  NOT NULL,
    ended_at      DATETIME(3)  NULL,
    held_by       VARCHAR(128) NULL COMMENT 'code of who has it',
    held_name     VARCHAR(64)  NULL,
    held_through  VARCHAR(16)  NULL,
    UNIQUE KEY uk_alarm (suggestion_id, version),
    KEY ix_alarm_next (state, next_at),
    KEY ix_alarm_township (township_id, state, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'danger now: it rings until a person has it';
