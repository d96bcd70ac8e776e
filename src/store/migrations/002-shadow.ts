/**
 * A shadow's turns stand apart from the messages: a transcript is the same with and without one.
 * `steps` and `topics` are JSON; `detail` holds the replies as they came.
 */
export const shadow = `
ALTER TABLE runs ADD COLUMN shadow TEXT;

CREATE TABLE shadow_turns (
  conversation_no INTEGER NOT NULL REFERENCES conversations (no),
  turn INTEGER NOT NULL,
  text TEXT NOT NULL,
  error TEXT,
  matched INTEGER CHECK (matched IN (0, 1)),
  similarity REAL,
  steps TEXT NOT NULL,
  topics TEXT NOT NULL,
  stage TEXT,
  latency_ms REAL NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (conversation_no, turn)
) STRICT, WITHOUT ROWID;

DROP VIEW v_runs;
CREATE VIEW v_runs AS
  SELECT run_id, iteration, target, seed, started_at, ended_at, status, scheduled,
    passed, failed, excluded, unresolved, unverified,
    shadow ->> '$.target' || '@' || (shadow ->> '$.iteration')
      || coalesce(':' || (shadow ->> '$.step'), '') AS shadow
  FROM runs;

CREATE VIEW v_shadow_turns AS
  SELECT c.id AS conversation_id, s.turn, s.text, s.error, s.matched, s.similarity, s.topics,
    s.stage, s.latency_ms
  FROM shadow_turns AS s JOIN conversations AS c ON c.no = s.conversation_no;

CREATE VIEW v_shadow_steps AS
  SELECT c.id AS conversation_id, s.turn, j.key AS step, j.value AS output
  FROM shadow_turns AS s JOIN conversations AS c ON c.no = s.conversation_no,
    json_each(s.steps) AS j;
`
