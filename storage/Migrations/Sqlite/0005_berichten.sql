-- How a person is reached: whose one-to-one conversation it is, and why nothing is sent there; both renewed when somebody writes.
ALTER TABLE conversation ADD COLUMN tenant TEXT NULL;
ALTER TABLE conversation ADD COLUMN person TEXT NULL;
ALTER TABLE conversation ADD COLUMN closed TEXT NULL;
CREATE INDEX conversation_person ON conversation (tenant, person, updated);

-- Which limit of a tenant a message falls under, and since when it is dead.
ALTER TABLE outbox ADD COLUMN lane TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN dead_at TEXT NULL;
UPDATE outbox SET dead_at = due WHERE dead = true;

-- Answers (0) go before messages of the bot's own accord (1): somebody is waiting for them.
ALTER TABLE outbox ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (dead, rank, due);

-- Requests made lately, by what their channel's limits count together. One that is not over yet stands at the end of its lease.
CREATE TABLE outbox_request (
    id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    message    INTEGER NOT NULL,
    scope      TEXT    NOT NULL,
    at         TEXT    NOT NULL
) STRICT;
CREATE INDEX outbox_request_message ON outbox_request (message);
CREATE INDEX outbox_request_scope ON outbox_request (scope, at);
CREATE INDEX outbox_request_at ON outbox_request (at);
