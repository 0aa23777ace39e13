CREATE TABLE replay (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    township_id BIGINT       NOT NULL COMMENT 'the sample it plays in',
    name        VARCHAR(128) NOT NULL,
    words       MEDIUMBLOB   NOT NULL COMMENT 'sealed; the lines of the chat file',
    total       INT          NOT NULL COMMENT 'lines in all',
    skipped     INT          NOT NULL COMMENT 'lines that could not be read',
    position    INT          NOT NULL COMMENT 'lines played',
    speed       INT          NOT NULL COMMENT 'times faster than life',
    shift_days  INT          NOT NULL COMMENT 'from the day of the file to the day played',
    state       VARCHAR(8)   NOT NULL COMMENT 'PLAYING, PAUSED or DONE',
    begun_at    DATETIME(3)  NOT NULL,
    UNIQUE KEY uk_replay_township (township_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT 'one chat file that is played into a sample';
