-- Old answers are found by the order in which they were given: an index on their time cost each turn more writes. "id" is the row's own number.
CREATE TABLE turn_in_order (
    id         INTEGER NOT NULL PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    status     INTEGER NOT NULL,
    at         TEXT    NOT NULL,
    body       TEXT    NULL
) STRICT;
INSERT INTO turn_in_order (key, status, at, body) SELECT key, status, at, body FROM turn ORDER BY at;
DROP TABLE turn;
ALTER TABLE turn_in_order RENAME TO turn;
