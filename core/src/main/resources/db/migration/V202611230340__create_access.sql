CREATE TABLE case_access (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    suggestion_id BIGINT       NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    code          VARCHAR(128) NOT NULL COMMENT 'of the deputy or unit; of staff the user name',
    reason        VARCHAR(255) NOT NULL,
    granted_by    VARCHAR(128) NOT NULL,
    granted_at    DATETIME(3)  NOT NULL,
    ended_by      VARCHAR(128) NULL,
    ended_at      DATETIME(3)  NULL,
    KEY ix_case_access (suggestion_id, role, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'who may read a confidential case beside those in charge';

CREATE TABLE access_log (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL,
    number      VARCHAR(24)  NOT NULL,
    what        VARCHAR(16)  NOT NULL COMMENT 'READ, UNMASK, REFUSED, GRANT, END',
    role        VARCHAR(16)  NOT NULL,
    actor       VARCHAR(128) NOT NULL,
    actor_name  VARCHAR(64)  NOT NULL,
    channel     VARCHAR(16)  NOT NULL,
    reason      VARCHAR(255) NULL,
    at          DATETIME(3)  NOT NULL,
    KEY ix_access_log (township_id, id),
    KEY ix_access_log_number (number, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'append-only';
