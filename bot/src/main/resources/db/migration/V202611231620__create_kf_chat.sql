CREATE TABLE kf_chat (
    person    VARCHAR(128) NOT NULL PRIMARY KEY COMMENT 'external_userid of the resident',
    open_kfid VARCHAR(64)  NOT NULL COMMENT 'the account the resident last wrote to',
    wrote_at  DATETIME(3)  NOT NULL COMMENT 'when: for 48 hours it may be answered'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who may be answered by 微信客服';
