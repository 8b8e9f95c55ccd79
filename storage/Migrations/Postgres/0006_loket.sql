-- The loket's own side of a casus: with whom it lies, notes, contacts. The document is the dossier.
CREATE TABLE dossier (
    nummer       TEXT    NOT NULL PRIMARY KEY,
    tenant       TEXT    NULL,
    behandelaar  TEXT    NULL,
    versie       INTEGER NOT NULL,
    gewijzigd_op TIMESTAMPTZ    NOT NULL,
    document     TEXT    NOT NULL
);
CREATE INDEX dossier_behandelaar ON dossier (tenant, behandelaar);
CREATE INDEX casus_status ON casus (status, gemeld_op);

-- What has a life cycle of its own and is begun for a casus: LET, overbrugging, time-out, casusoverleg.
CREATE TABLE traject (
    id           TEXT    NOT NULL PRIMARY KEY,
    soort        TEXT    NOT NULL,
    casus        TEXT    NULL,
    status       TEXT    NOT NULL,
    is_open      BOOLEAN NOT NULL,
    versie       INTEGER NOT NULL,
    begonnen_op  TIMESTAMPTZ    NOT NULL,
    gewijzigd_op TIMESTAMPTZ    NOT NULL,
    document     TEXT    NOT NULL
);
CREATE INDEX traject_casus ON traject (casus, soort, begonnen_op);
CREATE INDEX traject_open ON traject (soort, is_open, begonnen_op);

-- What somebody should know: stored with its cause, delivered after the commit.
CREATE TABLE signaal (
    id           BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant       TEXT    NOT NULL,
    aan          TEXT    NOT NULL,
    soort        TEXT    NOT NULL,
    onderwerp    TEXT    NOT NULL,
    document     TEXT    NOT NULL,
    op           TIMESTAMPTZ    NOT NULL,
    bezorgd_op   TIMESTAMPTZ    NULL
);
CREATE INDEX signaal_aan ON signaal (tenant, aan, bezorgd_op, id);
