CREATE TABLE archive_agreement (
    person     VARCHAR(128) NOT NULL COMMENT 'external_userid of a resident',
    chat       VARCHAR(128) NOT NULL COMMENT 'the group, or the private chat',
    answer     VARCHAR(8)   NOT NULL COMMENT 'AGREED, REFUSED, UNASKED: nobody has said yes or no, which is no yes',
    changed_at DATETIME(3)  NOT NULL COMMENT 'when WeCom says it was given',
    PRIMARY KEY (person, chat)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who agreed that talk is archived';
