-- Where a message stands that shows something that may change, such as the card of a casus: of each conversation the newest.
CREATE TABLE posted (
    shows        TEXT    NOT NULL,
    conversation TEXT    NOT NULL,
    activity     TEXT    NOT NULL,
    at           TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (shows, conversation)
);
CREATE INDEX posted_conversation ON posted (conversation);
CREATE INDEX posted_at ON posted (at);
