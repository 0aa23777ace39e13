CREATE TABLE proposal (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT        NOT NULL,
    number       VARCHAR(32)   NULL COMMENT '立案编号, such as LH-J-2026-007; null until it is filed',
    state        VARCHAR(16)   NOT NULL,
    title        VARCHAR(100)  NOT NULL,
    grounds      TEXT          NOT NULL COMMENT '案由: what there is and why it is wrong, in the deputy''s words',
    request      TEXT          NOT NULL COMMENT '建议: what is asked for',
    category     VARCHAR(8)    NULL,
    meeting      VARCHAR(64)   NOT NULL COMMENT 'the session it is proposed at, or 闭会期间',
    leader       VARCHAR(128)  NOT NULL COMMENT '领衔: code of the deputy',
    complex      BOOLEAN       NOT NULL COMMENT '涉及面广、难度大: six months instead of three',
    unit         VARCHAR(128)  NULL COMMENT '主办: code of the lead unit',
    assisting    VARCHAR(1000) NULL COMMENT '协办: codes, by commas',
    return_asked BOOLEAN       NOT NULL,
    return_ruled BOOLEAN       NOT NULL COMMENT 'refused once; no further return',
    returned     INT           NOT NULL COMMENT 'how often the chair let a unit give it back',
    extended     BOOLEAN       NOT NULL,
    supervised   BOOLEAN       NOT NULL,
    answer_id    BIGINT        NULL COMMENT 'the last answer',
    answer_class VARCHAR(1)    NULL,
    round        INT           NOT NULL COMMENT '1, and one more with each rework',
    dissatisfied INT           NOT NULL COMMENT 'how often it was rated 不满意',
    written_at   DATETIME(3)   NOT NULL,
    submitted_at DATETIME(3)   NULL,
    filed_at     DATETIME(3)   NULL,
    assigned_at  DATETIME(3)   NULL COMMENT 'first 交办; the terms of the answer count from the last',
    due_at       DATETIME(3)   NULL COMMENT 'by when the lead unit is to answer',
    assist_at    DATETIME(3)   NULL COMMENT 'by when assisting units are to report to the lead unit',
    until_at     DATETIME(3)   NULL COMMENT 'by when whoever owes the next step is to have made it',
    answered_at  DATETIME(3)   NULL COMMENT 'of the last answer',
    ended_at     DATETIME(3)   NULL,
    moved_at     DATETIME(3)   NOT NULL COMMENT 'when it came into its state',
    version      INT           NOT NULL,
    UNIQUE KEY uk_proposal_number (number),
    KEY ix_proposal_township (township_id, state, written_at),
    KEY ix_proposal_until (township_id, until_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '代表建议: the J track';

CREATE TABLE proposal_number (
    township_id BIGINT   NOT NULL,
    year        SMALLINT NOT NULL,
    last        INT      NOT NULL,
    PRIMARY KEY (township_id, year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE proposal_signer (
    proposal_id  BIGINT       NOT NULL,
    deputy       VARCHAR(128) NOT NULL,
    position     INT          NOT NULL COMMENT '0: the leader',
    signed_at    DATETIME(3)  NULL COMMENT 'null: invited',
    withdrawn_at DATETIME(3)  NULL COMMENT 'agrees to take it back',
    PRIMARY KEY (proposal_id, deputy),
    KEY ix_proposal_signer (deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE proposal_source (
    proposal_id   BIGINT NOT NULL,
    suggestion_id BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, suggestion_id),
    KEY ix_proposal_source (suggestion_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'the suggestions it was made of';

CREATE TABLE proposal_step (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    proposal_id BIGINT       NOT NULL,
    move        VARCHAR(16)  NULL COMMENT 'null: written',
    role        VARCHAR(16)  NOT NULL,
    actor       VARCHAR(128) NOT NULL,
    actor_name  VARCHAR(64)  NOT NULL,
    from_state  VARCHAR(16)  NULL,
    to_state    VARCHAR(16)  NOT NULL,
    words       TEXT         NULL,
    at          DATETIME(3)  NOT NULL,
    KEY ix_proposal_step (proposal_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'appended, never changed';

CREATE TABLE proposal_answer (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    proposal_id  BIGINT       NOT NULL,
    round        INT          NOT NULL,
    answer_class VARCHAR(1)   NOT NULL,
    unit         VARCHAR(128) NOT NULL,
    words        TEXT         NOT NULL,
    contact      VARCHAR(255) NULL COMMENT '面商: how the deputies were spoken to; null: they were not',
    contacted_on DATE         NULL,
    due_at       DATETIME(3)  NOT NULL COMMENT 'by when it was owed',
    answered_at  DATETIME(3)  NOT NULL,
    KEY ix_proposal_answer (proposal_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE proposal_rating (
    answer_id   BIGINT       NOT NULL,
    proposal_id BIGINT       NOT NULL,
    deputy      VARCHAR(128) NOT NULL,
    grade       VARCHAR(16)  NOT NULL,
    received_on DATE         NULL COMMENT 'when the answer reached the deputy',
    words       TEXT         NULL,
    rated_at    DATETIME(3)  NOT NULL,
    PRIMARY KEY (answer_id, deputy),
    KEY ix_proposal_rating (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '征询意见表';

CREATE TABLE proposal_promise (
    answer_id   BIGINT      NOT NULL PRIMARY KEY,
    proposal_id BIGINT      NOT NULL,
    due_on      DATE        NOT NULL COMMENT 'the day promised',
    kept_at     DATETIME(3) NULL,
    dropped_at  DATETIME(3) NULL COMMENT 'a later answer took its place',
    KEY ix_proposal_promise (proposal_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '承诺台账 of B and C answers';
