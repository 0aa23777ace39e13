CREATE TABLE group_change (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    group_id   BIGINT       NOT NULL,
    was        VARCHAR(64)  NULL COMMENT 'code of the district before; null: none',
    became     VARCHAR(64)  NULL,
    changed_by VARCHAR(128) NOT NULL,
    changed_at DATETIME(3)  NOT NULL,
    KEY ix_group_change (group_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'to which district somebody bound a group; append-only';
