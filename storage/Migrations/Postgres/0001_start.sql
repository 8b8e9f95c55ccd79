-- Conversations: state is the dialogs' named answers, reference is how to reach the conversation later.
CREATE TABLE conversation (
    key        TEXT    NOT NULL PRIMARY KEY,
    state      TEXT    NULL,
    reference  TEXT    NULL,
    revision   BIGINT  NOT NULL,
    updated    TIMESTAMPTZ NOT NULL
);

-- Answers already given, by transport key: a repeat gets the same answer.
CREATE TABLE turn (
    key        TEXT    NOT NULL PRIMARY KEY,
    status     INTEGER NOT NULL,
    body       TEXT    NULL,
    at         TIMESTAMPTZ NOT NULL
);

-- Results of effects, by intent key: the same button or confirmation works once.
CREATE TABLE effect (
    key        TEXT    NOT NULL PRIMARY KEY,
    result     TEXT    NOT NULL,
    at         TIMESTAMPTZ NOT NULL
);

-- Messages that wait to be sent. Sent ones are deleted; dead ones stay visible with their reason.
CREATE TABLE outbox (
    id           BIGINT  NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation TEXT    NOT NULL,
    message      TEXT    NOT NULL,
    not_before   TIMESTAMPTZ NOT NULL,
    due          TIMESTAMPTZ NOT NULL,
    leased_until TIMESTAMPTZ NULL,
    attempts     INTEGER NOT NULL,
    maybe_sent   BOOLEAN NOT NULL,
    dead         BOOLEAN NOT NULL,
    reason       TEXT    NULL
);
CREATE INDEX outbox_conversation ON outbox (conversation, id);
CREATE INDEX outbox_due ON outbox (dead, due);

-- Direct Line: the last watermark given out per conversation, and the activities clients can read again.
CREATE TABLE direct_line_conversation (
    conversation TEXT    NOT NULL PRIMARY KEY,
    last         BIGINT  NOT NULL
);
CREATE TABLE direct_line_log (
    conversation TEXT    NOT NULL,
    watermark    BIGINT  NOT NULL,
    activity     TEXT    NOT NULL,
    at           TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (conversation, watermark)
);
CREATE INDEX direct_line_log_at ON direct_line_log (at);

-- Random keys shared by every process on this database.
CREATE TABLE secret (
    name       TEXT    NOT NULL PRIMARY KEY,
    value      BYTEA   NOT NULL,
    at         TIMESTAMPTZ NOT NULL
);

-- Casussen: the document is the casus; the columns are what is searched and guarded on.
CREATE TABLE casus (
    nummer       TEXT    NOT NULL PRIMARY KEY,
    jaar         INTEGER NOT NULL,
    volgnummer   INTEGER NOT NULL,
    tenant       TEXT    NOT NULL,
    indiener     TEXT    NOT NULL,
    status       TEXT    NOT NULL,
    gemeente     TEXT    NULL,
    versie       INTEGER NOT NULL,
    gemeld_op    TIMESTAMPTZ NOT NULL,
    gewijzigd_op TIMESTAMPTZ NOT NULL,
    document     TEXT    NOT NULL
);
CREATE UNIQUE INDEX casus_volgorde ON casus (jaar, volgnummer);
CREATE INDEX casus_indiener ON casus (tenant, indiener, jaar, volgnummer);

-- The last number given out per year; moved on in the transaction that stores the casus.
CREATE TABLE casus_counter (
    jaar       INTEGER NOT NULL PRIMARY KEY,
    laatste    INTEGER NOT NULL
);

-- Drafts: one per person and kind.
CREATE TABLE concept (
    tenant       TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    soort        TEXT    NOT NULL,
    titel        TEXT    NOT NULL,
    inhoud       TEXT    NOT NULL,
    gewijzigd_op TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (tenant, wie, soort)
);
CREATE INDEX concept_gewijzigd ON concept (gewijzigd_op);

-- People with a role.
CREATE TABLE gebruiker (
    tenant         TEXT    NOT NULL,
    object_id      TEXT    NOT NULL,
    naam           TEXT    NOT NULL,
    organisatie_id TEXT    NULL,
    organisatie    TEXT    NULL,
    rollen         TEXT    NOT NULL,
    PRIMARY KEY (tenant, object_id)
);

-- The Maatwerkregister; the version goes up with every change, so that each process knows when to read it again.
CREATE TABLE functionaris (
    id           TEXT    NOT NULL PRIMARY KEY,
    organisatie  TEXT    NOT NULL,
    status       TEXT    NOT NULL,
    document     TEXT    NOT NULL
);
CREATE INDEX functionaris_organisatie ON functionaris (organisatie);
CREATE TABLE register_version (
    id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version    BIGINT  NOT NULL
);
INSERT INTO register_version (id, version) VALUES (1, 0);

-- Who did what to what, with which result, when, from where. Only ever added to.
CREATE TABLE audit (
    id         BIGINT  NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant     TEXT    NOT NULL,
    who        TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    object     TEXT    NOT NULL,
    result     TEXT    NOT NULL,
    at         TIMESTAMPTZ NOT NULL,
    origin     TEXT    NOT NULL
);
CREATE INDEX audit_object ON audit (object, id);
CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit is only added to';
END $$;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION audit_is_only_added_to();
