-- so that the queue costs what is in it, however many messages are stored: the counts of kinds are far too uneven to guess from
ALTER TABLE outcome ADD COLUMN waits BOOLEAN
    AS (IF(kind IN ('UNSURE', 'SENSITIVE') AND suggestion_id IS NULL AND decided_by IS NULL, TRUE, NULL))
    VIRTUAL COMMENT 'a person has to look at the message; null: nobody has';
CREATE INDEX ix_outcome_waits ON outcome (waits, group_id);
