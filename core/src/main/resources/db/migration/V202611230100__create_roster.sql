CREATE TABLE township (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name    VARCHAR(64) NOT NULL,
    county  VARCHAR(64) NOT NULL,
    prefix  VARCHAR(8)  NOT NULL COMMENT 'of document numbers, such as LH',
    version INT         NOT NULL COMMENT 'moves with every change of its roster',
    anywhere JSON       NULL COMMENT 'words that name no single spot, such as 村委会',
    UNIQUE KEY uk_township_name (county, name),
    UNIQUE KEY uk_township_prefix (prefix)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE station (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    code        VARCHAR(64)  NOT NULL,
    name        VARCHAR(64)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL COMMENT 'station or point',
    address     VARCHAR(128) NOT NULL,
    active      BOOLEAN      NOT NULL,
    UNIQUE KEY uk_station (township_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE district (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    code        VARCHAR(64) NOT NULL,
    name        VARCHAR(64) NOT NULL,
    station     VARCHAR(64) NULL COMMENT 'code of the station or point that serves it',
    active      BOOLEAN     NOT NULL,
    UNIQUE KEY uk_district (township_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE village (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    name        VARCHAR(64) NOT NULL,
    district    VARCHAR(64) NULL COMMENT 'code of its district',
    active      BOOLEAN     NOT NULL,
    UNIQUE KEY uk_village (township_id, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE landmark (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    name        VARCHAR(64) NOT NULL,
    village     VARCHAR(64) NULL,
    active      BOOLEAN     NOT NULL,
    UNIQUE KEY uk_landmark (township_id, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE chat_group (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    code        VARCHAR(128) NOT NULL COMMENT 'the channel''s id of the group',
    name        VARCHAR(128) NOT NULL,
    members     INT          NOT NULL,
    district    VARCHAR(64)  NULL COMMENT 'code of its district; null: unbound',
    villages    JSON         NULL COMMENT 'names the roster gives the group',
    active      BOOLEAN      NOT NULL,
    UNIQUE KEY uk_chat_group (code),
    KEY ix_chat_group_township (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE deputy (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    code        VARCHAR(128) NOT NULL COMMENT 'the channel''s id of the person',
    name        VARCHAR(64) NOT NULL,
    nick        VARCHAR(64) NOT NULL,
    gender      VARCHAR(8)  NULL,
    level       VARCHAR(16) NULL COMMENT '镇 县 市 省',
    station     VARCHAR(64) NULL,
    district    VARCHAR(64) NULL,
    team        VARCHAR(64) NULL COMMENT '代表小组',
    term        VARCHAR(32) NULL COMMENT '届',
    active      BOOLEAN     NOT NULL,
    UNIQUE KEY uk_deputy (township_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE deputy_group (
    township_id BIGINT       NOT NULL,
    deputy      VARCHAR(128) NOT NULL,
    chat_group  VARCHAR(128) NOT NULL,
    PRIMARY KEY (township_id, deputy, chat_group),
    KEY ix_deputy_group (township_id, chat_group)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE unit (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    code        VARCHAR(128) NOT NULL,
    name        VARCHAR(64)  NOT NULL,
    level       VARCHAR(16)  NULL COMMENT '镇 县 企业',
    active      BOOLEAN      NOT NULL,
    UNIQUE KEY uk_unit (township_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE unit_category (
    township_id BIGINT       NOT NULL,
    unit        VARCHAR(128) NOT NULL,
    category    VARCHAR(8)   NOT NULL,
    position    INT          NOT NULL COMMENT 'the lowest is the default unit of the category',
    PRIMARY KEY (township_id, unit, category),
    KEY ix_unit_category (township_id, category, position)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE official (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    code        VARCHAR(128) NOT NULL,
    name        VARCHAR(64)  NOT NULL,
    kind        VARCHAR(16)  NOT NULL COMMENT 'staff or committee',
    post        VARCHAR(64)  NULL,
    village     VARCHAR(64)  NULL,
    active      BOOLEAN      NOT NULL,
    UNIQUE KEY uk_official (township_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE category (
    code         VARCHAR(8)  NOT NULL PRIMARY KEY,
    name         VARCHAR(64) NOT NULL,
    parent       VARCHAR(8)  NULL,
    confidential BOOLEAN     NOT NULL COMMENT 'answered privately by default',
    position     INT         NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
