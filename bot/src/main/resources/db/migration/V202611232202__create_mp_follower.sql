CREATE TABLE mp_follower (
    openid     VARCHAR(64) NOT NULL PRIMARY KEY,
    subscribed BOOLEAN     NOT NULL,
    turned_at  DATETIME(3) NOT NULL COMMENT 'when this one last followed or left',
    wrote_at   DATETIME(3) NULL COMMENT 'when this one last wrote'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who follows the official account';
