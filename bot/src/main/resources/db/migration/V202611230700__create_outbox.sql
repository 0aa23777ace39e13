CREATE TABLE outbox (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reply_key     VARCHAR(320) NOT NULL COMMENT 'what it is said for: nothing is said twice',
    township_id   BIGINT       NOT NULL,
    chat          VARCHAR(160) NOT NULL COMMENT 'code of the group, or of the private chat',
    person        VARCHAR(128) NULL COMMENT 'to whom; null: to all of the group',
    suggestion_id BIGINT       NULL,
    confidential  BOOLEAN      NOT NULL COMMENT 'the case is: not for everybody who watches the outbox',
    template      VARCHAR(64)  NOT NULL,
    words         MEDIUMBLOB   NULL COMMENT 'sealed; masked before',
    card          BOOLEAN      NOT NULL COMMENT 'a bare digit said after it is meant for its case',
    at_once       BOOLEAN      NOT NULL COMMENT 'said at night too',
    channel       VARCHAR(16)  NULL COMMENT 'through which the chat is spoken to; null: by hand',
    state         VARCHAR(16)  NOT NULL,
    tries         INT          NOT NULL,
    next_at       DATETIME(3)  NOT NULL COMMENT 'not before',
    sending       CHAR(36)     NULL COMMENT 'the message it went in; several of a digest share one',
    leased_until  DATETIME(3)  NULL COMMENT 'who sends it has so long',
    failure       VARCHAR(255) NULL COMMENT 'why it has not gone out',
    written_at    DATETIME(3)  NOT NULL,
    sent_at       DATETIME(3)  NULL,
    done_by       VARCHAR(64)  NULL COMMENT 'user name of who passed it on by hand',
    UNIQUE KEY uk_outbox_key (reply_key),
    KEY ix_outbox_next (state, next_at),
    KEY ix_outbox_chat (chat, state, id),
    KEY ix_outbox_sent (chat, sent_at),
    KEY ix_outbox_sending (sending),
    KEY ix_outbox_township (township_id, state, id),
    KEY ix_outbox_person (township_id, person, card, sent_at),
    KEY ix_outbox_suggestion (suggestion_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'all the bot says, written with its cause';

CREATE TABLE outbox_chat (
    chat VARCHAR(160) NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'its row is locked while a message for the chat is taken';

CREATE TABLE reply_template (
    code      VARCHAR(64)  NOT NULL PRIMARY KEY,
    words     VARCHAR(500) NOT NULL COMMENT 'with {variables}; [a part] is left out where its variable is empty',
    edited_by VARCHAR(64)  NULL COMMENT 'null: as the software brought it',
    edited_at DATETIME(3)  NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
