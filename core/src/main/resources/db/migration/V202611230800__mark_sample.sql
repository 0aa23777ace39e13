ALTER TABLE township
    ADD COLUMN sample_of BIGINT NULL COMMENT 'the township it plays with simulated data; null: a real one',
    ADD UNIQUE KEY uk_township_sample (sample_of);
