CREATE TABLE arrival (
    township_id BIGINT NOT NULL PRIMARY KEY,
    last_seq    BIGINT NOT NULL COMMENT 'place of the township''s last message'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'its row is locked while messages are stored';

CREATE TABLE coverage (
    group_id BIGINT NOT NULL PRIMARY KEY,
    received BIGINT NOT NULL COMMENT 'distinct messages the channels handed over'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE message (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT         NOT NULL,
    seq         BIGINT         NOT NULL COMMENT 'order of arrival within the township, dense from 1',
    group_id    BIGINT         NOT NULL,
    channel     VARCHAR(16)    NOT NULL,
    external_id VARCHAR(128)   NOT NULL,
    sender      VARCHAR(128)   NOT NULL,
    sender_name VARBINARY(600) NULL COMMENT 'sealed',
    sent_at     DATETIME(3)    NOT NULL,
    received_at DATETIME(3)    NOT NULL,
    type        VARCHAR(16)    NOT NULL,
    words       MEDIUMBLOB     NULL COMMENT 'sealed; null where there were none or once purged',
    quote_of    VARCHAR(128)   NULL,
    recall_of   VARCHAR(128)   NULL,
    silent      BOOLEAN        NOT NULL COMMENT 'imported: causes no replies and no clocks',
    UNIQUE KEY uk_message_external (external_id, channel),
    UNIQUE KEY uk_message_seq (township_id, seq),
    KEY ix_message_group (group_id, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE outcome (
    message_id    BIGINT        NOT NULL PRIMARY KEY,
    group_id      BIGINT        NOT NULL,
    kind          VARCHAR(16)   NOT NULL,
    suggestion_id BIGINT        NULL,
    number        INT           NULL COMMENT 'short number of the case when it was decided',
    category      VARCHAR(8)    NULL,
    urgency       VARCHAR(8)    NULL,
    place         VARCHAR(255)  NULL,
    households    INT           NULL,
    persons       INT           NULL,
    confidential  BOOLEAN       NOT NULL,
    confidence    DECIMAL(4, 3) NOT NULL,
    why           VARCHAR(255)  NOT NULL,
    revision      INT           NOT NULL,
    decided_at    DATETIME(3)   NOT NULL,
    KEY ix_outcome_group (group_id, kind),
    KEY ix_outcome_suggestion (suggestion_id, message_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE outcome_revision (
    message_id    BIGINT        NOT NULL,
    revision      INT           NOT NULL,
    kind          VARCHAR(16)   NOT NULL,
    suggestion_id BIGINT        NULL,
    confidence    DECIMAL(4, 3) NOT NULL,
    why           VARCHAR(255)  NOT NULL,
    decided_at    DATETIME(3)   NOT NULL,
    PRIMARY KEY (message_id, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
