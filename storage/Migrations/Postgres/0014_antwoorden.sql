-- Old answers are found by the order in which they were given: on SQLite an index on their time cost each turn more writes.
DROP INDEX turn_at;
ALTER TABLE turn ADD COLUMN id BIGINT NULL;
UPDATE turn SET id = placed.place FROM (SELECT key, row_number() OVER (ORDER BY at) AS place FROM turn) AS placed WHERE turn.key = placed.key;
ALTER TABLE turn ALTER COLUMN id SET NOT NULL;
ALTER TABLE turn ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('turn', 'id'), COALESCE(MAX(id), 0) + 1, false) FROM turn;
CREATE UNIQUE INDEX turn_id ON turn (id);
