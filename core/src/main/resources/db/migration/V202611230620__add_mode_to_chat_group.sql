ALTER TABLE chat_group
    ADD COLUMN mode VARCHAR(8) NOT NULL DEFAULT 'LIVE' COMMENT 'SHADOW: the bot listens and proposes, and says nothing',
    ADD KEY ix_chat_group_mode (township_id, mode);
