/**
 * What people who review write, and what makes a hundred thousand conversations quick to list.
 * Labels are only ever added: the newest row of a reviewer says what stands. Taking one back adds a row too, which repeats the
 * label that stood before (`restores`), or has no judgement where there was none.
 * `search` holds the words of conversations up to the number in `searched`; it is filled when somebody reviews, not while a run
 * is recorded.
 */
export const review = `
CREATE TABLE labels (
  no INTEGER PRIMARY KEY,
  conversation_no INTEGER NOT NULL REFERENCES conversations (no),
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  judgement TEXT CHECK (judgement IN ('bot', 'simulator', 'not_a_failure', 'unclear')),
  failure TEXT,
  stage TEXT,
  note TEXT,
  undo INTEGER NOT NULL DEFAULT 0 CHECK (undo IN (0, 1)),
  restores INTEGER REFERENCES labels (no),
  CHECK (undo = 1 OR (judgement IS NOT NULL AND restores IS NULL)),
  CHECK (undo = 0 OR (judgement IS NULL) = (restores IS NULL))
) STRICT;
CREATE INDEX labels_of ON labels (conversation_no, reviewer, no);

CREATE TABLE saved_filters (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX conversations_listed ON conversations (
  run_no, idx, outcome, failure, fault, break_stage, break_turn, scenario, persona, arm, end_state,
  turns, duration_ms, cost_usd, behaviours
);
CREATE INDEX messages_played ON messages (conversation_no, behaviour, stage) WHERE behaviour IS NOT NULL;
CREATE INDEX verdicts_failed ON verdicts (check_id, conversation_no) WHERE outcome = 'fail';

CREATE VIRTUAL TABLE search USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE searched (upto INTEGER NOT NULL) STRICT;
INSERT INTO searched VALUES (0);

CREATE VIEW v_labels AS
  SELECT c.id AS conversation_id, r.run_id, l.reviewer, l.at, l.judgement, l.failure, l.stage, l.note,
    l.judgement IS NOT NULL AND l.no = (
      SELECT max(no) FROM labels WHERE conversation_no = l.conversation_no AND reviewer = l.reviewer
    ) AS stands,
    l.undo
  FROM labels AS l JOIN conversations AS c ON c.no = l.conversation_no JOIN runs AS r ON r.no = c.run_no;
`
