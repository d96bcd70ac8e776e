/**
 * One row for each failure that was shrunk, for a target's iteration; its trials are what an interrupted search goes on from.
 * `setup` tells what was to be tried: trials of another setup mean nothing to this one. `report` is the result as JSON.
 */
export const minimized = `
CREATE TABLE minimized (
  no INTEGER PRIMARY KEY,
  conversation_no INTEGER NOT NULL REFERENCES conversations (no),
  target TEXT NOT NULL,
  iteration TEXT NOT NULL,
  setup TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  report TEXT,
  UNIQUE (conversation_no, target, iteration)
) STRICT;

CREATE TABLE minimized_trials (
  minimized_no INTEGER NOT NULL REFERENCES minimized (no) ON DELETE CASCADE,
  kept TEXT NOT NULL,
  suffices INTEGER NOT NULL CHECK (suffices IN (0, 1)),
  turns INTEGER NOT NULL,
  runs INTEGER NOT NULL,
  script TEXT NOT NULL,
  PRIMARY KEY (minimized_no, kept)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_minimized AS
  SELECT c.id AS conversation_id, r.run_id, m.target, m.iteration, m.started_at, m.ended_at,
    c.failure, c.break_stage, c.turns AS turns_before,
    m.report ->> '$.after.turns' AS turns_after, m.report ->> '$.needs' AS needs,
    m.report ->> '$.reproduced.same' AS reproduced, m.report ->> '$.complete' AS complete,
    m.report ->> '$.runs' AS runs
  FROM minimized AS m JOIN conversations AS c ON c.no = m.conversation_no
    JOIN runs AS r ON r.no = c.run_no;
`
