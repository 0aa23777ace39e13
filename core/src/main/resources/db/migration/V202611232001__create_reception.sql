CREATE TABLE reception_plan (
    township_id BIGINT      NOT NULL PRIMARY KEY,
    days        VARCHAR(32) NOT NULL COMMENT 'of the month, such as 15,20',
    shift       VARCHAR(8)  NOT NULL COMMENT 'off a day of rest: LATER, EARLIER or KEEP',
    opens       TIME        NOT NULL,
    closes      TIME        NOT NULL,
    notices     VARCHAR(32) NOT NULL COMMENT 'so many days ahead, such as 3,1',
    changed_by  VARCHAR(64) NOT NULL,
    changed_at  DATETIME(3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'none: the 15th and the 20th, moved to the next working day';

CREATE TABLE reception (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    station     VARCHAR(64)  NOT NULL COMMENT 'code of the venue',
    planned_on  DATE         NOT NULL COMMENT 'as the plan names it, such as the 15th',
    held_on     DATE         NOT NULL COMMENT 'as the holiday rule or a person moved it',
    opens       TIME         NOT NULL,
    closes      TIME         NOT NULL,
    state       VARCHAR(16)  NOT NULL COMMENT 'PLANNED, HELD or CANCELLED',
    moved_for   VARCHAR(128) NULL COMMENT 'why it was moved or cancelled',
    words       VARCHAR(500) NULL COMMENT 'said when it was closed',
    nil_return  BOOLEAN      NOT NULL COMMENT 'held, and nobody came',
    closed_by   VARCHAR(64)  NULL,
    closed_at   DATETIME(3)  NULL,
    version     INT          NOT NULL,
    UNIQUE KEY uk_reception (township_id, station, planned_on),
    KEY ix_reception_held (township_id, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '接待选民日 of one venue';

CREATE TABLE reception_duty (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT       NOT NULL,
    reception_id BIGINT       NOT NULL,
    deputy       VARCHAR(128) NOT NULL,
    entered_by   VARCHAR(64)  NOT NULL,
    entered_at   DATETIME(3)  NOT NULL,
    signed_at    DATETIME(3)  NULL,
    signed_by    VARCHAR(64)  NULL COMMENT 'who signed in the deputy; the own code, else staff',
    UNIQUE KEY uk_reception_duty (reception_id, deputy),
    KEY ix_reception_duty (township_id, deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who receives, and who came';

CREATE TABLE reception_notice (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT      NOT NULL,
    reception_id BIGINT      NOT NULL,
    held_on      DATE        NOT NULL COMMENT 'the day it spoke of: moved, it is said anew',
    ahead        INT         NOT NULL COMMENT 'days; -1: that it was moved or cancelled',
    fate         VARCHAR(8)  NOT NULL COMMENT 'TOLD, or MISSED where it was too late',
    told_at      DATETIME(3) NOT NULL,
    UNIQUE KEY uk_reception_notice (reception_id, held_on, ahead),
    KEY ix_reception_notice (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'written once, never changed';

CREATE TABLE visitor (
    id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT         NOT NULL,
    reception_id  BIGINT         NULL COMMENT 'null: came, called or wrote on another day',
    station       VARCHAR(64)    NOT NULL,
    deputy        VARCHAR(128)   NULL COMMENT 'who received',
    way           VARCHAR(8)     NOT NULL COMMENT 'WALK_IN, PHONE or LETTER',
    came_at       DATETIME(3)    NOT NULL,
    name          VARBINARY(255) NOT NULL COMMENT 'sealed',
    phone         VARBINARY(255) NULL COMMENT 'sealed',
    address       VARBINARY(512) NULL COMMENT 'sealed',
    village       VARCHAR(64)    NULL,
    matter        BLOB           NOT NULL COMMENT 'sealed; in the visitor''s own words',
    reply         VARCHAR(1000)  NULL COMMENT 'answered on the spot',
    suggestion_id BIGINT         NULL COMMENT 'what it became',
    entered_by    VARCHAR(64)    NOT NULL,
    entered_at    DATETIME(3)    NOT NULL,
    KEY ix_visitor_reception (reception_id),
    KEY ix_visitor_came (township_id, came_at),
    KEY ix_visitor_suggestion (suggestion_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT '来访(信)';
