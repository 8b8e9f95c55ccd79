-- A signal is not looked at before this moment: when it was stored, or after quiet hours, or at the time of a digest.
ALTER TABLE signaal ADD COLUMN niet_voor TIMESTAMPTZ NULL;
DROP INDEX signaal_aan;
CREATE INDEX signaal_wacht ON signaal (bezorgd_op, niet_voor, id);

-- Days on which somebody should hear something. Those that were told stay, so that none comes twice.
CREATE TABLE termijn (
    id           BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    zaak         TEXT    NOT NULL,
    casus        TEXT    NULL,
    soort        TEXT    NOT NULL,
    dag          TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    op           TIMESTAMPTZ    NOT NULL,
    document     TEXT    NOT NULL,
    gedaan_op    TIMESTAMPTZ    NULL
);
CREATE UNIQUE INDEX termijn_eens ON termijn (zaak, soort, dag, wie);
CREATE INDEX termijn_op ON termijn (gedaan_op, op, id);

-- How somebody wants to hear of changes.
CREATE TABLE voorkeur (
    tenant       TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    document     TEXT    NOT NULL,
    PRIMARY KEY (tenant, wie)
);

-- Who is away, and who stands in. The last day is empty as long as it is not known.
CREATE TABLE waarneming (
    tenant       TEXT    NOT NULL,
    wie          TEXT    NOT NULL,
    van          TEXT    NOT NULL,
    tot_en_met   TEXT    NULL,
    waarnemer    TEXT    NULL,
    PRIMARY KEY (tenant, wie, van)
);
CREATE INDEX waarneming_waarnemer ON waarneming (tenant, waarnemer);

-- All the work of somebody given to a colleague; for a day it can be taken back.
CREATE TABLE overdracht (
    id           TEXT    NOT NULL PRIMARY KEY,
    tenant       TEXT    NOT NULL,
    van          TEXT    NOT NULL,
    aan          TEXT    NOT NULL,
    op           TIMESTAMPTZ    NOT NULL,
    document     TEXT    NOT NULL
);
CREATE INDEX overdracht_wie ON overdracht (tenant, van, op);
