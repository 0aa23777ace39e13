CREATE TABLE app_card (
    outbox_id     BIGINT       NOT NULL PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    suggestion_id BIGINT       NOT NULL,
    person        VARCHAR(128) NOT NULL COMMENT 'whom it was sent to',
    members       VARCHAR(640) NOT NULL COMMENT 'userids, by |',
    response_code VARCHAR(255) NOT NULL COMMENT 'opens the card once, until it ends',
    ends_at       DATETIME(3)  NOT NULL,
    state         VARCHAR(16)  NOT NULL COMMENT 'SHOWN, SETTLED: its buttons are to go, CLEARED or LOST',
    note          VARCHAR(64)  NULL COMMENT 'what it shows in place of the buttons',
    next_at       DATETIME(3)  NOT NULL COMMENT 'not looked at before',
    KEY ix_app_card_suggestion (suggestion_id, state),
    KEY ix_app_card_next (state, next_at),
    KEY ix_app_card_township (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'cards with buttons that members of the corporation have';
