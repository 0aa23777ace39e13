CREATE TABLE duty_record (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id      BIGINT         NOT NULL,
    kind             VARCHAR(16)    NOT NULL COMMENT 'as DutyKind lists them',
    held_on          DATE           NOT NULL COMMENT 'the first day',
    until_on         DATE           NULL COMMENT 'the last, where it was more than one',
    title            VARCHAR(128)   NOT NULL,
    place            VARCHAR(128)   NULL,
    body             TEXT           NULL COMMENT 'what was done or said',
    result           VARCHAR(1000)  NULL,
    station          VARCHAR(64)    NULL COMMENT 'code of the venue it counts for',
    activity_id      BIGINT         NULL,
    campaign         VARCHAR(64)    NULL,
    roles            VARCHAR(64)    NULL COMMENT '五员, comma between',
    way              VARCHAR(16)    NULL COMMENT 'of a contact: VISIT, PHONE, CHAT, MEETING or LETTER',
    person           VARBINARY(255) NULL COMMENT 'sealed; the voter of a contact',
    reply            VARCHAR(1000)  NULL COMMENT 'what the voter was told of it',
    outlet           VARCHAR(64)    NULL COMMENT 'of publicity',
    outlet_level     VARCHAR(8)     NULL COMMENT 'TOWN, COUNTY, CITY, PROVINCE or NATION',
    adopted          BOOLEAN        NOT NULL,
    url              VARCHAR(255)   NULL,
    helper           VARCHAR(128)   NULL COMMENT '协调单位',
    money            DECIMAL(14, 2) NULL COMMENT 'yuan',
    households       INT            NULL,
    households_over  BOOLEAN        NOT NULL COMMENT '余: some more than that',
    persons          INT            NULL,
    persons_over     BOOLEAN        NOT NULL,
    interest         BOOLEAN        NOT NULL COMMENT 'a deputy has an interest of the own in it',
    entered_by       VARCHAR(64)    NOT NULL,
    entered_at       DATETIME(3)    NOT NULL,
    voided_by        VARCHAR(64)    NULL,
    voided_at        DATETIME(3)    NULL,
    voided_for       VARCHAR(128)   NULL,
    version          INT            NOT NULL,
    request          CHAR(36)       NULL COMMENT 'of who entered it: sent twice, it is one record',
    UNIQUE KEY uk_duty_record_request (township_id, request),
    KEY ix_duty_record_kind (township_id, kind, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '履职记录';

CREATE TABLE duty_record_deputy (
    record_id   BIGINT       NOT NULL,
    deputy      VARCHAR(128) NOT NULL,
    township_id BIGINT       NOT NULL,
    position    INT          NOT NULL COMMENT 'the first one answers for it',
    excused     BOOLEAN      NOT NULL COMMENT 'asked, but on leave',
    PRIMARY KEY (record_id, deputy),
    KEY ix_duty_record_deputy (township_id, deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE duty_record_village (
    record_id   BIGINT      NOT NULL,
    village     VARCHAR(64) NOT NULL,
    township_id BIGINT      NOT NULL,
    PRIMARY KEY (record_id, village),
    KEY ix_duty_record_village (township_id, village)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE duty_record_case (
    record_id     BIGINT NOT NULL,
    suggestion_id BIGINT NOT NULL,
    township_id   BIGINT NOT NULL,
    PRIMARY KEY (record_id, suggestion_id),
    KEY ix_duty_record_case (suggestion_id),
    KEY ix_duty_record_case_town (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'cases that led to it';

CREATE TABLE finding (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT        NOT NULL,
    record_id     BIGINT        NOT NULL COMMENT 'the visit, inspection or supervision it was found on',
    words         VARCHAR(500)  NOT NULL,
    deputy        VARCHAR(128)  NULL COMMENT 'who keeps an eye on it',
    unit          VARCHAR(128)  NULL COMMENT 'code of who is to put it right',
    due_on        DATE          NULL,
    state         VARCHAR(16)   NOT NULL COMMENT 'OPEN, PROMOTED, RECTIFIED or CARRIED',
    suggestion_id BIGINT        NULL COMMENT 'the case it became',
    result        VARCHAR(1000) NULL COMMENT 'what came of it, or why it is carried forward',
    settled_by    VARCHAR(64)   NULL,
    settled_at    DATETIME(3)   NULL,
    version       INT           NOT NULL,
    KEY ix_finding_record (record_id),
    KEY ix_finding_state (township_id, state)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what a visit, inspection or supervision found';

CREATE TABLE duty_photo (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT      NOT NULL,
    subject       VARCHAR(16) NOT NULL COMMENT 'RECORD, STEP, RECEPTION or FINDING',
    ref           BIGINT      NOT NULL COMMENT 'its id',
    position      INT         NOT NULL,
    attachment_id BIGINT      NOT NULL,
    UNIQUE KEY uk_duty_photo (subject, ref, attachment_id),
    KEY ix_duty_photo_attachment (attachment_id),
    KEY ix_duty_photo_township (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'photos of the work of the congress';
