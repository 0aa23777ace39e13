CREATE TABLE calendar_day (
    day     DATE        NOT NULL PRIMARY KEY,
    working BOOLEAN     NOT NULL COMMENT 'whatever the notice or the weekday says',
    note    VARCHAR(64) NULL COMMENT 'such as the name of the holiday'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
