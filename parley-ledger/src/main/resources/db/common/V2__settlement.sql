-- An input that was refused may be read later, and refused again after that: each time it is read begins a new round.

CREATE TABLE refusal_by_round (
    input    TEXT NOT NULL,
    round    INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    recorded TEXT NOT NULL,
    PRIMARY KEY (input, round, reason)
);
INSERT INTO refusal_by_round (input, round, reason, recorded) SELECT input, 0, reason, recorded FROM refusal;
DROP TABLE refusal;
ALTER TABLE refusal_by_round RENAME TO refusal;

-- Inputs that could be read after they had been refused; what was refused in their round or before is settled.
CREATE TABLE settlement (
    input    TEXT NOT NULL,
    round    INTEGER NOT NULL,
    recorded TEXT NOT NULL,
    PRIMARY KEY (input, round)
);
