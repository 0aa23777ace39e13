CREATE TABLE activity (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    theme       VARCHAR(128) NOT NULL,
    station     VARCHAR(64)  NOT NULL COMMENT 'code of the venue it counts for',
    team        VARCHAR(64)  NULL COMMENT '代表小组',
    place       VARCHAR(128) NULL,
    organiser   VARCHAR(64)  NULL,
    campaign    VARCHAR(64)  NULL,
    held_on     DATE         NOT NULL COMMENT 'the first day',
    until_on    DATE         NOT NULL COMMENT 'the last',
    state       VARCHAR(16)  NOT NULL COMMENT 'PLANNED, RUNNING, DONE or CANCELLED',
    sign_code   CHAR(6)      NOT NULL COMMENT 'digits that sign a deputy in',
    words       VARCHAR(1000) NULL COMMENT 'the outcome, or why it was cancelled',
    ended_by    VARCHAR(64)  NULL,
    ended_at    DATETIME(3)  NULL,
    entered_by  VARCHAR(64)  NOT NULL,
    entered_at  DATETIME(3)  NOT NULL,
    version     INT          NOT NULL,
    KEY ix_activity_held (township_id, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '代表活动, by the five steps';

CREATE TABLE activity_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT        NOT NULL,
    activity_id BIGINT        NOT NULL,
    step        VARCHAR(16)   NOT NULL COMMENT 'TRAINING, DEPLOYMENT, DELIBERATION, ACTION or APPRAISAL',
    held_on     DATE          NULL,
    minutes     TEXT          NULL,
    conclusion  VARCHAR(1000) NULL,
    waived_for  VARCHAR(255)  NULL COMMENT 'why it was left out',
    entered_by  VARCHAR(64)   NOT NULL,
    entered_at  DATETIME(3)   NOT NULL,
    UNIQUE KEY uk_activity_step (activity_id, step),
    KEY ix_activity_step (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE attendance (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    activity_id BIGINT       NOT NULL,
    deputy      VARCHAR(128) NOT NULL,
    state       VARCHAR(8)   NOT NULL COMMENT 'INVITED, PRESENT or EXCUSED',
    excuse      VARCHAR(128) NULL,
    signed_at   DATETIME(3)  NULL,
    through     VARCHAR(8)   NULL COMMENT 'QR, GROUP, LINK or PANEL',
    entered_by  VARCHAR(64)  NOT NULL,
    entered_at  DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_attendance (activity_id, deputy),
    KEY ix_attendance_deputy (township_id, deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who was asked to an activity, and who came';

CREATE TABLE appraisal (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT        NOT NULL,
    activity_id  BIGINT        NULL,
    deputy       VARCHAR(128)  NOT NULL,
    held_on      DATE          NOT NULL,
    satisfied    INT           NOT NULL COMMENT 'votes; nobody''s name is kept',
    mostly       INT           NOT NULL,
    dissatisfied INT           NOT NULL,
    words        VARCHAR(1000) NULL COMMENT 'what was said',
    entered_by   VARCHAR(64)   NOT NULL,
    entered_at   DATETIME(3)   NOT NULL,
    UNIQUE KEY uk_appraisal (township_id, deputy, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '述职评议: an anonymous tally';
