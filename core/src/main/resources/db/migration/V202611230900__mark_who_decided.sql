ALTER TABLE outcome
    ADD COLUMN decided_by   VARCHAR(128) NULL COMMENT 'code of the person; null: the machine',
    ADD COLUMN decided_name VARCHAR(64)  NULL;

ALTER TABLE outcome_revision
    ADD COLUMN decided_by   VARCHAR(128) NULL COMMENT 'code of the person; null: the machine',
    ADD COLUMN decided_name VARCHAR(64)  NULL;
