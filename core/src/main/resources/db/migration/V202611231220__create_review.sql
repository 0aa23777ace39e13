CREATE TABLE review_draw (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT      NOT NULL,
    day         DATE        NOT NULL COMMENT 'in China',
    through_seq BIGINT      NOT NULL COMMENT 'place of the last message that stood to be drawn',
    drawn_at    DATETIME(3) NOT NULL,
    UNIQUE KEY uk_review_draw (township_id, through_seq),
    KEY ix_review_draw_day (township_id, day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'a drawing of talk to be looked through for missed reports';

CREATE TABLE review_population (
    draw_id  BIGINT     NOT NULL,
    group_id BIGINT     NOT NULL,
    stratum  VARCHAR(8) NOT NULL COMMENT 'how near the machine was to calling it a report',
    messages INT        NOT NULL COMMENT 'so many stood to be drawn',
    PRIMARY KEY (draw_id, group_id, stratum)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE review (
    message_id  BIGINT       NOT NULL PRIMARY KEY,
    draw_id     BIGINT       NOT NULL,
    township_id BIGINT       NOT NULL,
    group_id    BIGINT       NOT NULL,
    stratum     VARCHAR(8)   NOT NULL,
    missed      BOOLEAN      NULL COMMENT 'a report that the machine missed; null until somebody has looked',
    marked_by   VARCHAR(128) NULL,
    marked_name VARCHAR(64)  NULL,
    marked_at   DATETIME(3)  NULL,
    KEY ix_review_draw (draw_id, group_id, stratum),
    KEY ix_review_township (township_id, missed, draw_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'talk drawn to be looked at';
