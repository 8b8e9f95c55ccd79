-- Tasks around the register, each kind with its own numbers: corrections that were asked for, proposals that wait for a second person.
CREATE TABLE registerzaak (
    soort        TEXT    NOT NULL,
    nummer       INTEGER NOT NULL,
    tenant       TEXT    NOT NULL,
    is_open      INTEGER NOT NULL,
    op           TEXT    NOT NULL,
    document     TEXT    NOT NULL,
    PRIMARY KEY (soort, nummer)
) STRICT;
CREATE INDEX registerzaak_open ON registerzaak (soort, is_open, nummer);

-- What stood there before an import, letter for letter, and what it became. Only of the last import.
CREATE TABLE registervorig (
    voorstel     INTEGER NOT NULL,
    id           TEXT    NOT NULL,
    document     TEXT    NULL,
    nieuw        TEXT    NOT NULL,
    PRIMARY KEY (voorstel, id)
) STRICT;

-- A file for one fetch; of the link only the hash is kept.
CREATE TABLE download (
    merk         TEXT    NOT NULL PRIMARY KEY,
    tenant       TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    naam         TEXT    NOT NULL,
    tot          TEXT    NOT NULL,
    inhoud       TEXT    NOT NULL
) STRICT;

-- Roles given to people, from a day to a day.
CREATE TABLE mandaat (
    tenant       TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    rol          TEXT    NOT NULL,
    van          TEXT    NOT NULL,
    tot_en_met   TEXT    NULL,
    document     TEXT    NOT NULL,
    PRIMARY KEY (tenant, wie, rol, van)
) STRICT;

-- What an organisation agreed on.
CREATE TABLE afspraak (
    organisatie  TEXT    NOT NULL PRIMARY KEY,
    gewijzigd_op TEXT    NOT NULL,
    document     TEXT    NOT NULL
) STRICT;
