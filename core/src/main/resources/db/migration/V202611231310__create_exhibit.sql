CREATE TABLE exhibit (
    suggestion_id BIGINT NOT NULL,
    ledger_seq    BIGINT NOT NULL COMMENT 'the step it proves',
    position      INT    NOT NULL COMMENT 'in the evidence of the step, from 0',
    attachment_id BIGINT NOT NULL,
    PRIMARY KEY (suggestion_id, ledger_seq, position),
    KEY ix_exhibit_attachment (attachment_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'photos that prove a step';

ALTER TABLE attachment
    ADD KEY ix_attachment_uploader (uploader, hash);
