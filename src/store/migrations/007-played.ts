/**
 * What was played where in a run that has ended, as a list of `[behaviour, stage]` in JSON: to find it in the messages of a
 * hundred thousand conversations takes an eighth of the time of their report. A run has no row while it may change, and where
 * it ended before there was this table.
 */
export const played = `
CREATE TABLE played (run_no INTEGER PRIMARY KEY REFERENCES runs (no), pairs TEXT NOT NULL) STRICT;
`
