-- A link with which a dossier is printed once: the hash of its key, for whom, and until when. Nothing of the casus.
CREATE TABLE afdruk (
    sleutel TEXT NOT NULL PRIMARY KEY,
    tenant  TEXT NOT NULL,
    wie     TEXT NOT NULL,
    nummer  TEXT NOT NULL,
    tot     TIMESTAMPTZ NOT NULL
);
CREATE INDEX afdruk_tot ON afdruk (tot);
