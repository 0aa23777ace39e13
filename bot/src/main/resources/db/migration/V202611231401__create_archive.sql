CREATE TABLE archive_unopened (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    digest      CHAR(64)     NOT NULL COMMENT 'SHA-256 of the envelope: the same one is put aside once',
    seq         BIGINT       NOT NULL,
    msgid       VARCHAR(255) NOT NULL,
    key_version INT          NOT NULL,
    sealed_key  TEXT         NOT NULL,
    words       MEDIUMTEXT   NOT NULL COMMENT 'sealed by WeCom',
    reason      VARCHAR(16)  NOT NULL,
    noted_at    DATETIME(3)  NOT NULL,
    tried_at    DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_archive_unopened_digest (digest)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'envelopes that could not be read, until they can';

CREATE TABLE archive_gap (
    after_seq  BIGINT      NOT NULL,
    before_seq BIGINT      NOT NULL,
    noted_at   DATETIME(3) NOT NULL,
    asked      INT         NOT NULL COMMENT 'how often the archive was asked again for what is missing',
    PRIMARY KEY (after_seq, before_seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'places of the archive between two that came';

CREATE TABLE archive_refusal (
    person     VARCHAR(128) NOT NULL,
    chat       VARCHAR(128) NOT NULL,
    refused_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (person, chat)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who is not heard because they refused the archive, not because they said so to the bot';

CREATE TABLE archive_state (
    one         INT          NOT NULL PRIMARY KEY COMMENT 'always 1',
    pulled_at   DATETIME(3)  NULL,
    heard_at    DATETIME(3)  NULL COMMENT 'when the newest message stored was posted',
    more        BOOLEAN      NOT NULL COMMENT 'the last pull was full: there is more to come',
    went_back   BIGINT       NOT NULL COMMENT 'envelopes that came with a place already passed',
    fault       VARCHAR(255) NULL,
    fault_since DATETIME(3)  NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
