CREATE TABLE rota (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT       NOT NULL,
    chat_group   VARCHAR(128) NULL COMMENT 'code of the group it is for; else it is for a district',
    district     VARCHAR(64)  NULL,
    deputy       VARCHAR(128) NOT NULL,
    from_day     DATE         NOT NULL,
    to_day       DATE         NOT NULL COMMENT 'the last day',
    entered_by   VARCHAR(64)  NOT NULL,
    entered_at   DATETIME(3)  NOT NULL,
    cancelled_by VARCHAR(64)  NULL,
    cancelled_at DATETIME(3)  NULL,
    KEY ix_rota_day (township_id, to_day),
    KEY ix_rota_deputy (township_id, deputy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who is on duty where several deputies serve';

CREATE TABLE absence (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id  BIGINT       NOT NULL,
    deputy       VARCHAR(128) NOT NULL COMMENT 'who is away',
    stand_in     VARCHAR(128) NOT NULL COMMENT 'the deputy who acts meanwhile',
    from_day     DATE         NOT NULL,
    to_day       DATE         NOT NULL COMMENT 'the last day',
    entered_by   VARCHAR(64)  NOT NULL,
    entered_at   DATETIME(3)  NOT NULL,
    cancelled_by VARCHAR(64)  NULL,
    cancelled_at DATETIME(3)  NULL,
    KEY ix_absence_deputy (township_id, deputy),
    KEY ix_absence_stand_in (township_id, stand_in)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'kept as history';

CREATE TABLE default_unit (
    township_id BIGINT       NOT NULL,
    category    VARCHAR(8)   NOT NULL,
    unit        VARCHAR(128) NOT NULL,
    set_by      VARCHAR(64)  NOT NULL,
    set_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (township_id, category)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what staff chose; it goes before the roster file';
