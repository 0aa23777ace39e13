ALTER TABLE message
    ADD COLUMN worded BOOLEAN AS (words IS NOT NULL OR sender_name IS NOT NULL) VIRTUAL COMMENT 'something said, or by whom, is still kept',
    ADD KEY ix_message_worded (worded, received_at);
