-- The append-only record. Dates are ISO 8601 texts, so that every store keeps and orders them alike.

CREATE TABLE document (
    id        TEXT NOT NULL PRIMARY KEY,
    sha256    TEXT NOT NULL UNIQUE,
    text      TEXT NOT NULL,
    title     TEXT,
    published TEXT,
    basis     TEXT,
    outlet    TEXT,
    url       TEXT,
    recorded  TEXT NOT NULL
);

-- `position` counts the entries of a document in the order of its text; `body` is the whole entry as JSON.
CREATE TABLE entry (
    id       TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    said     TEXT,
    body     TEXT NOT NULL,
    recorded TEXT NOT NULL,
    UNIQUE (document, position)
);

-- A party as one document shows it.
CREATE TABLE party (
    document TEXT NOT NULL REFERENCES document (id),
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (document, id)
);

-- Inputs that could not be read.
CREATE TABLE refusal (
    input    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    recorded TEXT NOT NULL,
    PRIMARY KEY (input, reason)
);
