CREATE TABLE deputy_profile (
    township_id  BIGINT         NOT NULL,
    deputy       VARCHAR(128)   NOT NULL,
    constituency VARCHAR(64)    NULL COMMENT '选区',
    village      VARCHAR(64)    NULL,
    ethnicity    VARCHAR(16)    NULL,
    born         VARCHAR(7)     NULL COMMENT 'year and month, such as 1968-05',
    education    VARCHAR(32)    NULL,
    party        VARCHAR(32)    NULL,
    post         VARCHAR(128)   NULL COMMENT '单位及职务',
    phone        VARBINARY(255) NULL COMMENT 'sealed',
    certificate  VARCHAR(32)    NULL COMMENT '代表证号',
    photo        BIGINT         NULL COMMENT 'id of the attachment',
    changed_by   VARCHAR(64)    NOT NULL,
    changed_at   DATETIME(3)    NOT NULL,
    PRIMARY KEY (township_id, deputy),
    UNIQUE KEY uk_deputy_certificate (township_id, certificate),
    KEY ix_deputy_photo (photo)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what the roster does not need, but the forms do';

CREATE TABLE deputy_term (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT       NOT NULL,
    deputy       VARCHAR(128) NOT NULL,
    level        VARCHAR(16)  NOT NULL COMMENT '镇 县 市 省',
    term         VARCHAR(32)  NOT NULL COMMENT '届',
    constituency VARCHAR(64)  NULL,
    station      VARCHAR(64)  NULL,
    team         VARCHAR(64)  NULL,
    from_day     DATE         NOT NULL,
    to_day       DATE         NULL COMMENT 'the last day; null: in office',
    ended_for    VARCHAR(64)  NULL COMMENT 'why it ended early',
    entered_by   VARCHAR(64)  NOT NULL,
    entered_at   DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_deputy_term (township_id, deputy, level, from_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'kept when somebody leaves';

CREATE TABLE deputy_import (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    file        VARCHAR(128) NOT NULL COMMENT 'as its sender called it',
    added       INT          NOT NULL,
    changed     INT          NOT NULL,
    same        INT          NOT NULL,
    imported_by VARCHAR(64)  NOT NULL,
    imported_at DATETIME(3)  NOT NULL,
    KEY ix_deputy_import (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE contact_household (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT         NOT NULL,
    deputy      VARCHAR(128)   NOT NULL,
    name        VARBINARY(255) NOT NULL COMMENT 'sealed',
    phone       VARBINARY(255) NULL COMMENT 'sealed',
    village     VARCHAR(64)    NULL,
    frequency   VARCHAR(32)    NULL COMMENT 'how often they meet',
    entered_by  VARCHAR(64)    NOT NULL,
    entered_at  DATETIME(3)    NOT NULL,
    ended_at    DATETIME(3)    NULL,
    KEY ix_contact_household (township_id, deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '固定联系户';

CREATE TABLE village_size (
    township_id BIGINT      NOT NULL,
    village     VARCHAR(64) NOT NULL,
    households  INT         NOT NULL,
    persons     INT         NOT NULL,
    changed_by  VARCHAR(64) NOT NULL,
    changed_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (township_id, village)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE regulation (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    code        VARCHAR(32) NOT NULL COMMENT 'one of the seven',
    version     INT         NOT NULL COMMENT 'from 1; the highest holds',
    title       VARCHAR(64) NOT NULL,
    body        TEXT        NOT NULL,
    quota       VARCHAR(16) NULL COMMENT 'what a deputy is to do; null: nothing is counted',
    amount      INT         NULL COMMENT 'so many times',
    span        VARCHAR(8)  NULL COMMENT 'in a YEAR, HALF or QUARTER',
    issued_by   VARCHAR(64) NOT NULL,
    issued_at   DATETIME(3) NOT NULL,
    UNIQUE KEY uk_regulation (township_id, code, version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '制度: text and quota, never edited, only issued anew';
