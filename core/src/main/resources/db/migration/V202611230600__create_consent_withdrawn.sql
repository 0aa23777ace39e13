CREATE TABLE consent_withdrawn (
    township_id  BIGINT       NOT NULL,
    person       VARCHAR(128) NOT NULL COMMENT 'the channel''s id of who said 不登记',
    withdrawn_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (township_id, person)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'whose words are neither read as reports nor kept';
