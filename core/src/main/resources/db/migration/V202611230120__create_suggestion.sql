CREATE TABLE ledger (
    township_id BIGINT     NOT NULL PRIMARY KEY,
    seq         BIGINT     NOT NULL COMMENT 'of the last step',
    hash        BINARY(32) NOT NULL COMMENT 'of the last step'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'its row is the township''s lock';

CREATE TABLE suggestion (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    number        VARCHAR(24)  NOT NULL COMMENT 'year number, such as LH-2026-0412',
    short_number  INT          NOT NULL COMMENT 'for chat; used again 30 days after closing',
    state         VARCHAR(16)  NOT NULL,
    title         VARCHAR(128) NOT NULL COMMENT 'masked; of a confidential case its category alone',
    words         MEDIUMBLOB   NULL COMMENT 'sealed; what was first told',
    category      VARCHAR(8)   NOT NULL,
    urgency       VARCHAR(8)   NOT NULL,
    place         VARCHAR(255) NULL,
    chat_group    VARCHAR(128) NOT NULL COMMENT 'code of the group it was first told in',
    district      VARCHAR(64)  NULL,
    reporter      VARCHAR(128) NOT NULL COMMENT 'the channel''s id of who told first',
    households    INT          NULL,
    persons       INT          NULL,
    supporters    INT          NOT NULL COMMENT 'people beside the reporter who told it too',
    confidential  BOOLEAN      NOT NULL,
    silent        BOOLEAN      NOT NULL COMMENT 'imported: no replies, no clocks',
    deputy        VARCHAR(128) NULL COMMENT 'code of who took it up',
    forwarded     BOOLEAN      NOT NULL COMMENT 'the deputy asks to dispatch',
    supervised    BOOLEAN      NOT NULL COMMENT '督办',
    promoted      BOOLEAN      NOT NULL COMMENT '转建议',
    unit          VARCHAR(128) NULL COMMENT 'code of the lead unit',
    assisting     VARCHAR(1000) NULL COMMENT 'codes of the assisting units, by commas',
    due_at        DATETIME(3)  NULL,
    return_asked  BOOLEAN      NOT NULL COMMENT 'the unit asks to give it back',
    return_ruled  BOOLEAN      NOT NULL COMMENT 'refused once; no further return',
    extension_until DATETIME(3) NULL COMMENT 'the unit asks for so long',
    extended      BOOLEAN      NOT NULL COMMENT 'ruled on once; no further extension',
    answer_class  VARCHAR(1)   NULL COMMENT 'A to D of the last answer',
    round         INT          NOT NULL COMMENT '1, and one more with each rework',
    dissatisfied  INT          NOT NULL COMMENT 'how often it was rated 不满意',
    merged_into   BIGINT       NULL,
    opened_at     DATETIME(3)  NOT NULL COMMENT 'when it was told',
    heard_at      DATETIME(3)  NOT NULL COMMENT 'when somebody last spoke of it',
    moved_at      DATETIME(3)  NOT NULL COMMENT 'when it came into its state',
    salt          BINARY(16)   NOT NULL COMMENT 'of the row digests in the ledger',
    version       INT          NOT NULL COMMENT 'number of its steps',
    ledger_seq    BIGINT       NOT NULL COMMENT 'its last step',
    UNIQUE KEY uk_suggestion_number (number),
    KEY ix_suggestion_state (township_id, state, opened_at),
    KEY ix_suggestion_opened (township_id, opened_at),
    KEY ix_suggestion_short (township_id, short_number),
    KEY ix_suggestion_merged (merged_into)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE suggestion_words (
    suggestion_id BIGINT NOT NULL PRIMARY KEY,
    bigrams       TEXT   NOT NULL COMMENT 'masked words, two letters each, in hex',
    FULLTEXT KEY ft_suggestion_words (bigrams)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'for the search; of confidential cases there is none';

CREATE TABLE step (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    seq           BIGINT       NOT NULL COMMENT 'order within the township, dense from 1',
    suggestion_id BIGINT       NOT NULL,
    move          VARCHAR(16)  NULL COMMENT 'null: opened as a candidate',
    role          VARCHAR(16)  NOT NULL,
    actor         VARCHAR(128) NOT NULL,
    actor_name    VARCHAR(64)  NOT NULL,
    channel       VARCHAR(16)  NOT NULL,
    from_state    VARCHAR(16)  NULL,
    to_state      VARCHAR(16)  NOT NULL,
    reason        VARCHAR(32)  NULL COMMENT 'code; of an answer its class, of a rating its grade',
    words         MEDIUMBLOB   NULL COMMENT 'sealed; may be removed, the digest stays',
    words_salt    BINARY(16)   NULL COMMENT 'removed with the words',
    words_digest  BINARY(32)   NOT NULL,
    contact       VARCHAR(255) NULL COMMENT '面商: how and when the reporter was spoken to',
    evidence      VARCHAR(6000) NULL COMMENT 'a JSON list of photos and papers that prove it, as it was hashed',
    row_digest    BINARY(32)   NOT NULL COMMENT 'of the suggestion after the step',
    previous      BINARY(32)   NOT NULL COMMENT 'hash of the township''s step before',
    hash          BINARY(32)   NOT NULL,
    at            DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_step_seq (township_id, seq),
    KEY ix_step_suggestion (suggestion_id, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE answer (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    suggestion_id BIGINT        NOT NULL,
    round         INT           NOT NULL,
    answer_class  VARCHAR(1)    NOT NULL,
    unit          VARCHAR(128)  NULL COMMENT 'null: settled on the spot by a deputy',
    deputy        VARCHAR(128)  NULL,
    ledger_seq    BIGINT        NOT NULL COMMENT 'the step that says it',
    answered_at   DATETIME(3)   NOT NULL,
    undone        BOOLEAN       NOT NULL,
    KEY ix_answer_suggestion (suggestion_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE rating (
    suggestion_id BIGINT       NOT NULL,
    round         INT          NOT NULL,
    rater         VARCHAR(128) NOT NULL COMMENT 'the channel''s id of the resident',
    grade         VARCHAR(16)  NOT NULL,
    ledger_seq    BIGINT       NOT NULL COMMENT 'the step that says it',
    rated_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (suggestion_id, round, rater)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE last_move (
    suggestion_id BIGINT       NOT NULL PRIMARY KEY,
    ledger_seq    BIGINT       NOT NULL,
    move          VARCHAR(16)  NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    actor         VARCHAR(128) NOT NULL,
    at            DATETIME(3)  NOT NULL,
    before_it     JSON         NOT NULL COMMENT 'how the case stood'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what may be undone';

CREATE TABLE merging (
    suggestion_id BIGINT NOT NULL PRIMARY KEY,
    supporters    INT    NOT NULL COMMENT 'people the other case was told by through it',
    before_it     JSON   NOT NULL COMMENT 'how the case stood'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what splitting brings back';

CREATE TABLE short_number (
    township_id   BIGINT      NOT NULL,
    number        INT         NOT NULL,
    suggestion_id BIGINT      NULL,
    free_from     DATETIME(3) NOT NULL,
    PRIMARY KEY (township_id, number),
    KEY ix_short_number_free (township_id, free_from)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE year_number (
    township_id BIGINT   NOT NULL,
    year        SMALLINT NOT NULL,
    last        INT      NOT NULL,
    PRIMARY KEY (township_id, year)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
