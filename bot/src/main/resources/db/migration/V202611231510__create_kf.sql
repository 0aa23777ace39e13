CREATE TABLE kf_account (
    open_kfid     VARCHAR(64)  NOT NULL PRIMARY KEY,
    name          VARCHAR(128) NOT NULL,
    chat_group    VARCHAR(128) NULL COMMENT 'of which group forwarded records are, unless the forwarder says otherwise',
    reached       VARCHAR(255) NOT NULL COMMENT 'cursor of sync_msg; empty at first',
    token         VARCHAR(255) NULL COMMENT 'of the last callback, good for ten minutes',
    rung_at       DATETIME(3)  NULL COMMENT 'when WeCom last said that there is something new',
    pulled_at     DATETIME(3)  NULL,
    reader        VARCHAR(64)  NULL,
    reading_until DATETIME(3)  NULL,
    fault         VARCHAR(255) NULL,
    fault_at      DATETIME(3)  NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'accounts of 微信客服, and how far each was read';

CREATE TABLE kf_guest (
    person     VARCHAR(128) NOT NULL PRIMARY KEY,
    chat_group VARCHAR(128) NOT NULL COMMENT 'of the link by which they last came',
    since      DATETIME(3)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
