CREATE TABLE group_member (
    chat_group VARCHAR(128)   NOT NULL COMMENT 'code of the group',
    person     VARCHAR(128)   NOT NULL COMMENT 'the channel''s id',
    own        BOOLEAN        NOT NULL COMMENT 'a member of the corporation, no resident',
    name       VARBINARY(600) NULL COMMENT 'sealed',
    joined_at  DATETIME(3)    NULL,
    PRIMARY KEY (chat_group, person),
    KEY ix_group_member_person (person)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who is in which group, as its channel last told';
