/**
 * Rows are keyed by small integers, given in order of arrival, so that every insert appends.
 * People read the views only; tables may change with a later migration.
 * The plan has a table of its own: counts are updated with every batch, and SQLite rewrites whole rows.
 * `detail` holds, as JSON, what no query needs; together with the columns a record is read back exactly.
 */
export const initial = `
CREATE TABLE runs (
  no INTEGER PRIMARY KEY,
  run_id TEXT NOT NULL UNIQUE,
  target TEXT NOT NULL,
  iteration TEXT NOT NULL,
  seed TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'finished', 'interrupted')),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  scheduled INTEGER NOT NULL,
  passed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  excluded INTEGER NOT NULL DEFAULT 0,
  unresolved INTEGER NOT NULL DEFAULT 0,
  unverified INTEGER NOT NULL DEFAULT 0,
  fingerprints TEXT NOT NULL,
  stages TEXT NOT NULL,
  CHECK (passed + failed + excluded + unresolved + unverified <= scheduled)
) STRICT;

CREATE TABLE plans (
  run_no INTEGER PRIMARY KEY REFERENCES runs (no),
  plan TEXT NOT NULL
) STRICT;

CREATE TABLE conversations (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  run_no INTEGER NOT NULL REFERENCES runs (no),
  idx INTEGER NOT NULL,
  scenario TEXT NOT NULL,
  persona TEXT NOT NULL,
  repeat INTEGER NOT NULL,
  arm TEXT NOT NULL,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('passed', 'failed', 'excluded', 'unresolved', 'unverified')),
  failure TEXT,
  fault TEXT,
  cause TEXT NOT NULL,
  end_state TEXT,
  desired INTEGER NOT NULL CHECK (desired IN (0, 1)),
  break_turn INTEGER,
  break_stage TEXT,
  break_step TEXT,
  break_reason TEXT,
  stages_reached TEXT NOT NULL,
  behaviours TEXT NOT NULL,
  rejected_drafts INTEGER NOT NULL,
  turns INTEGER NOT NULL,
  duration_ms REAL NOT NULL,
  cost_usd REAL NOT NULL,
  started_at TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (run_no, idx)
) STRICT;

CREATE TABLE messages (
  conversation_no INTEGER NOT NULL REFERENCES conversations (no),
  seq INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  speaker TEXT NOT NULL CHECK (speaker IN ('user', 'bot')),
  text TEXT NOT NULL,
  behaviour TEXT,
  stage TEXT,
  latency_ms REAL,
  detail TEXT NOT NULL,
  PRIMARY KEY (conversation_no, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdicts (
  conversation_no INTEGER NOT NULL REFERENCES conversations (no),
  seq INTEGER NOT NULL,
  check_id TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'error')),
  severity TEXT NOT NULL,
  turn INTEGER,
  stage TEXT,
  reason TEXT NOT NULL,
  PRIMARY KEY (conversation_no, seq)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_runs AS
  SELECT run_id, iteration, target, seed, started_at, ended_at, status, scheduled,
    passed, failed, excluded, unresolved, unverified
  FROM runs;

CREATE VIEW v_conversations AS
  SELECT c.id AS conversation_id, r.run_id, c.scenario, c.persona, c.repeat,
    c.scenario || '×' || c.persona AS cell_key, c.arm, c.outcome, c.failure, c.fault, c.end_state,
    c.break_stage, c.break_step, c.break_turn, c.turns, c.duration_ms, c.cost_usd
  FROM conversations AS c JOIN runs AS r ON r.no = c.run_no;

CREATE VIEW v_turns AS
  SELECT c.id AS conversation_id, m.turn, m.seq, m.speaker, m.text, m.behaviour, m.stage,
    m.latency_ms
  FROM messages AS m JOIN conversations AS c ON c.no = m.conversation_no;

CREATE VIEW v_verdicts AS
  SELECT c.id AS conversation_id, v.check_id, v.outcome, v.severity, v.turn, v.reason
  FROM verdicts AS v JOIN conversations AS c ON c.no = v.conversation_no;
`
