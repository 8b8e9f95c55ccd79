-- Who is reached where, without reading every conversation: the hour of its last turn puts those of one person in order, and its place (channel and the
-- channel's id) finds one in whichever tenant. A turn changes neither, but for the first in an hour.
ALTER TABLE conversation ADD COLUMN place TEXT NULL;
ALTER TABLE conversation ADD COLUMN used TEXT NULL;
UPDATE conversation SET place = substr(key, position('|' in key) + 1), used = to_char(updated AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24');
DROP INDEX conversation_person;
CREATE INDEX conversation_person ON conversation (tenant, person, used);
CREATE INDEX conversation_place ON conversation (place);

-- How the others in a tenant are reached on a channel, to open a conversation with somebody who has none: the address alone, of nobody.
CREATE TABLE reach (
    key        TEXT    NOT NULL PRIMARY KEY,
    reference  TEXT    NOT NULL
);
INSERT INTO reach (key, reference)
SELECT key, reference FROM (
    SELECT tenant || '|msteams' AS key,
        ((reference::jsonb - 'conversationType' - 'userId' - 'userName' - 'personId') || '{"conversationId":""}')::text AS reference,
        row_number() OVER (PARTITION BY tenant ORDER BY updated DESC) AS place
    FROM conversation WHERE tenant IS NOT NULL AND reference::jsonb ->> 'channelId' = 'msteams'
) AS newest WHERE place = 1;
