-- Who is reached where, without reading every conversation: the hour of its last turn puts those of one person in order, and its place (channel and the
-- channel's id) finds one in whichever tenant. A turn changes neither, but for the first in an hour.
ALTER TABLE conversation ADD COLUMN place TEXT NULL;
ALTER TABLE conversation ADD COLUMN used TEXT NULL;
UPDATE conversation SET place = substr(key, instr(key, '|') + 1), used = substr(updated, 1, 13);
DROP INDEX conversation_person;
CREATE INDEX conversation_person ON conversation (tenant, person, used);
CREATE INDEX conversation_place ON conversation (place);

-- How the others in a tenant are reached on a channel, to open a conversation with somebody who has none: the address alone, of nobody.
CREATE TABLE reach (
    key        TEXT    NOT NULL PRIMARY KEY,
    reference  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO reach (key, reference)
SELECT key, reference FROM (
    SELECT tenant || '|msteams' AS key, json_remove(json_set(reference, '$.conversationId', ''), '$.conversationType', '$.userId', '$.userName', '$.personId') AS reference,
        row_number() OVER (PARTITION BY tenant ORDER BY updated DESC) AS place
    FROM conversation WHERE tenant IS NOT NULL AND reference ->> 'channelId' = 'msteams'
) AS newest WHERE place = 1;
