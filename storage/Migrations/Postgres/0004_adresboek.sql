-- Per person the entries of the register that are kept and those looked up last: ids only.
CREATE TABLE adresboek (
    tenant       TEXT        NOT NULL,
    wie          TEXT        NOT NULL,
    soort        TEXT        NOT NULL,
    functionaris TEXT        NOT NULL,
    op           TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (tenant, wie, soort, functionaris)
);
