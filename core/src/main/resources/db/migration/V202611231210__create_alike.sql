CREATE TABLE alike (
    message_id    BIGINT  NOT NULL,
    suggestion_id BIGINT  NOT NULL COMMENT 'a case that the message may tell of too',
    percent       TINYINT NOT NULL COMMENT 'of so many such pairs in a hundred both tell of one matter',
    PRIMARY KEY (message_id, suggestion_id),
    KEY ix_alike_suggestion (suggestion_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'what was likely one matter, and not sure enough to be joined';
