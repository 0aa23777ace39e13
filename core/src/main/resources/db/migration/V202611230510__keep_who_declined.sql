ALTER TABLE suggestion
    ADD COLUMN declined VARCHAR(4000) NULL COMMENT 'codes, by commas, of the deputies who said it is not theirs';
