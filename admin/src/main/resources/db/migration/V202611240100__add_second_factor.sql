ALTER TABLE account
    ADD COLUMN second_factor VARBINARY(128) NULL COMMENT 'sealed, shared with an authenticator app; null: none bound',
    ADD COLUMN offered_factor VARBINARY(128) NULL COMMENT 'sealed, shown and not confirmed by a code yet',
    ADD COLUMN factor_step BIGINT NOT NULL DEFAULT 0 COMMENT 'the last 30 seconds whose code was used; none counts twice';
