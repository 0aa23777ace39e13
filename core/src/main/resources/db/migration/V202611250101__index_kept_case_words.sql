ALTER TABLE suggestion
    ADD COLUMN worded BOOLEAN AS (words IS NOT NULL) VIRTUAL COMMENT 'what was first told is still kept',
    ADD KEY ix_suggestion_worded (worded, state, moved_at);
