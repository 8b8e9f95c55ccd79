-- What people think of the answers of the knowledge base: counts per day, nobody's name, masked words only.
CREATE TABLE kennis_oordeel (
    dag        TEXT    NOT NULL,
    versie     TEXT    NOT NULL,
    artikel    TEXT    NOT NULL,
    helpt      INTEGER NOT NULL,
    reden      TEXT    NOT NULL,
    tekst      TEXT    NOT NULL,
    aantal     INTEGER NOT NULL,
    PRIMARY KEY (dag, versie, artikel, helpt, reden, tekst)
);

-- Questions nobody could answer, masked, with how often they were asked on a day.
CREATE TABLE kennis_onbeantwoord (
    dag        TEXT    NOT NULL,
    tekst      TEXT    NOT NULL,
    aantal     INTEGER NOT NULL,
    PRIMARY KEY (dag, tekst)
);
