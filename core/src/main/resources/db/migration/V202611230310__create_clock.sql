CREATE TABLE clock_rule (
    code      VARCHAR(64) NOT NULL PRIMARY KEY,
    leg       VARCHAR(16) NOT NULL,
    urgency   VARCHAR(8)  NULL COMMENT 'only for cases this urgent',
    basis     VARCHAR(8)  NOT NULL COMMENT 'ENTERED its leg, or the case''s DUE date',
    side      VARCHAR(8)  NOT NULL COMMENT 'BEFORE or AFTER the basis',
    amount    INT         NOT NULL,
    span      VARCHAR(16) NOT NULL COMMENT 'what the amount counts',
    action    VARCHAR(16) NOT NULL,
    recipient VARCHAR(16) NOT NULL COMMENT 'a role',
    wording   VARCHAR(64) NOT NULL COMMENT 'key of the sentence said',
    at_once   BOOLEAN     NOT NULL COMMENT 'rings at night and on holidays too',
    active    BOOLEAN     NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE waiting (
    suggestion_id BIGINT       NOT NULL PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    leg           VARCHAR(16)  NOT NULL,
    role          VARCHAR(16)  NOT NULL COMMENT 'whose the next step is',
    person        VARCHAR(128) NULL COMMENT 'code of the deputy or unit',
    since         DATETIME(3)  NOT NULL,
    entered_at    DATETIME(3)  NOT NULL COMMENT 'when the leg began',
    round         INT          NOT NULL,
    due_at        DATETIME(3)  NULL COMMENT 'the date its clock was wound for',
    until_at      DATETIME(3)  NOT NULL COMMENT 'the year 9999: no clock runs',
    next_at       DATETIME(3)  NOT NULL COMMENT 'when its clock is to be looked at; the year 9999: never',
    KEY ix_waiting_next (township_id, next_at),
    KEY ix_waiting_until (until_at),
    KEY ix_waiting_person (role, person, until_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'one row for each open case';

-- cases opened before there were clocks are looked at first thing
INSERT INTO waiting (suggestion_id, township_id, leg, role, since, entered_at, round, due_at, until_at, next_at)
SELECT id, township_id,
    CASE state WHEN 'CANDIDATE' THEN 'TRIAGE' WHEN 'REGISTERED' THEN 'ACCEPTANCE'
        WHEN 'ACCEPTED' THEN IF(forwarded, 'DISPATCHING', 'SETTLING') WHEN 'DISPATCHED' THEN 'SIGNING'
        WHEN 'IN_PROGRESS' THEN 'HANDLING' WHEN 'ANSWERED' THEN 'RATING' ELSE 'PROMISE' END,
    'STATION', moved_at, moved_at, round, due_at, '9999-12-31', moved_at
FROM suggestion
WHERE state IN ('CANDIDATE', 'REGISTERED', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'ANSWERED', 'TRACKING');

CREATE TABLE clock_ring (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    suggestion_id BIGINT       NOT NULL,
    entered_at    DATETIME(3)  NOT NULL COMMENT 'when the case came onto its leg',
    round         INT          NOT NULL,
    rule          VARCHAR(64)  NOT NULL,
    based_on      DATETIME(3)  NOT NULL COMMENT 'the moment the rule counted from',
    township_id   BIGINT       NOT NULL,
    leg           VARCHAR(16)  NOT NULL,
    action        VARCHAR(16)  NOT NULL,
    fate          VARCHAR(16)  NOT NULL COMMENT 'rung, superseded, moot or missed',
    role          VARCHAR(16)  NOT NULL COMMENT 'to whom',
    person        VARCHAR(128) NULL COMMENT 'code of the deputy or unit',
    at            DATETIME(3)  NOT NULL COMMENT 'the moment the rule spoke of',
    rung_at       DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_clock_ring (suggestion_id, entered_at, round, rule, based_on),
    KEY ix_clock_ring_rung (township_id, rung_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'written once, never changed';
