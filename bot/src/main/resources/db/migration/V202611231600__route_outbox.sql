ALTER TABLE outbox
    ADD COLUMN tried       VARCHAR(160) NULL COMMENT 'channels it fell back from, by commas',
    ADD COLUMN receipt     VARCHAR(128) NULL COMMENT 'what the channel calls the message',
    ADD COLUMN doubt_until DATETIME(3)  NULL COMMENT 'it may have arrived; until then the channel knows a repeat',
    ADD COLUMN reminded_at DATETIME(3)  NULL COMMENT 'when who is to let it through was reminded',
    ADD COLUMN stale_at    DATETIME(3)  NULL COMMENT 'nobody needs to hear it any more; null: never',
    ADD KEY ix_outbox_lane (channel, state, next_at),
    ADD KEY ix_outbox_stale (state, stale_at);

CREATE TABLE delivery (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id   BIGINT       NOT NULL,
    outbox_id     BIGINT       NOT NULL,
    suggestion_id BIGINT       NULL,
    event         VARCHAR(16)  NOT NULL,
    channel       VARCHAR(16)  NULL COMMENT 'by which way; null: by hand',
    reason        VARCHAR(255) NULL,
    happened_at   DATETIME(3)  NOT NULL,
    KEY ix_delivery_outbox (outbox_id, id),
    KEY ix_delivery_suggestion (suggestion_id, id),
    KEY ix_delivery_day (township_id, happened_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what has become of the rows of the outbox, step by step';
