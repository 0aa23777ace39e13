ALTER TABLE attachment
    ADD COLUMN words MEDIUMBLOB NULL COMMENT 'sealed; what a machine read or heard in it',
    ADD COLUMN read_tries INT NOT NULL DEFAULT 0 COMMENT 'how often a machine tried',
    ADD COLUMN read_at DATETIME(3) NULL COMMENT 'when it was through with it, whether it found anything or not',
    ADD KEY ix_attachment_unread (kind, state, read_at, next_at);
