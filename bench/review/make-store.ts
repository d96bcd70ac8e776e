/**
 * Makes a store as large as the review page promises to be quick with: `npx tsx bench/review/make-store.ts SMALL.db LARGE.db
 * [conversations]`. SMALL is a real store (`offscript demo --db SMALL.db`); its conversations are copied in turn until there are
 * so many (100,000), each with exactly ten turns: those of the original, from the start again where it was shorter. Copies keep
 * outcome, break, verdicts and texts, and one word more that no other conversation has, so that a search can look for one.
 */
import { copyFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { openStore } from '../../src/app.ts'

const TURNS = 10
const PER_RUN = 5_000

const [small, large, given = '100000'] = process.argv.slice(2)
if (small === undefined || large === undefined)
  throw new Error('usage: make-store SMALL.db LARGE.db [conversations]')
const wanted = Number(given)

for (const ending of ['', '-wal', '-shm']) rmSync(`${large}${ending}`, { force: true })
// What a store still holds in its log is not in the file that is copied.
openStore(small).close()
copyFileSync(small, large)
openStore(large).close()
const db = new Database(large)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = OFF')
db.transaction(fill)()
db.exec('ANALYZE')
db.close()

function fill(): void {
  db.exec(`
    CREATE TEMP TABLE originals AS
      SELECT row_number() OVER (ORDER BY no) - 1 AS at, * FROM conversations WHERE turns > 0;
    CREATE TEMP TABLE talk AS
      SELECT o.at, m.* FROM originals AS o JOIN messages AS m ON m.conversation_no = o.no WHERE m.turn > 0;
    CREATE INDEX temp.talk_of ON talk (at, turn, seq);
  `)
  const originals = Number(db.prepare('SELECT count(*) FROM originals').pluck().get())
  const first = Number(db.prepare('SELECT max(no) FROM conversations').pluck().get()) + 1
  const runs = Math.ceil(wanted / PER_RUN)
  for (let run = 0; run < runs; run += 1) {
    const no = addRun(run)
    const from = first + run * PER_RUN
    const count = Math.min(PER_RUN, wanted - run * PER_RUN)
    addConversations(no, from, count, (run * PER_RUN) % originals, originals)
    addCounts(no)
  }
  // The originals have lengths of their own: what is left is ten turns each.
  db.exec(`
    DELETE FROM messages WHERE conversation_no < ${first};
    DELETE FROM verdicts WHERE conversation_no < ${first};
    DELETE FROM conversations WHERE no < ${first};
    DELETE FROM plans WHERE run_no NOT IN (SELECT run_no FROM conversations);
    DELETE FROM runs WHERE no NOT IN (SELECT run_no FROM conversations);
  `)
}

/** A run like the first, under an iteration of its own. */
function addRun(run: number): number {
  const columns = db
    .prepare(
      "SELECT name FROM pragma_table_info('runs') WHERE name NOT IN ('no', 'run_id', 'iteration')",
    )
    .pluck()
    .all()
    .join(', ')
  const name = `big${String(run + 1).padStart(2, '0')}`
  const added = db
    .prepare(
      `INSERT INTO runs (run_id, iteration, ${columns})
       SELECT ?, ?, ${columns} FROM runs WHERE no = (SELECT min(no) FROM runs)`,
    )
    .run(name, `n${run + 1}`)
  const no = Number(added.lastInsertRowid)
  db.prepare(
    `UPDATE runs SET started_at = strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '+' || ? || ' hours') WHERE no = ?`,
  ).run(run, no)
  return no
}

function addConversations(
  run: number,
  from: number,
  count: number,
  skip: number,
  originals: number,
): void {
  const columns = db
    .prepare(
      "SELECT name FROM pragma_table_info('conversations') WHERE name NOT IN ('no', 'id', 'run_no', 'idx', 'turns', 'break_turn')",
    )
    .pluck()
    .all()
    .map((name) => `"${name}"`)
  const place = { from, count, skip, originals }
  db.exec('DROP TABLE IF EXISTS temp.copies')
  db.prepare(
    `CREATE TEMP TABLE copies AS
     WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < @count)
     SELECT n AS idx, @from + n AS copy, (@skip + n) % @originals AS at FROM numbers`,
  ).run(place)
  db.prepare(
    `INSERT INTO conversations (no, id, run_no, idx, turns, break_turn, ${columns})
     SELECT copy, (SELECT run_id FROM runs WHERE no = @run) || '-' || printf('%05d', copies.idx), @run, copies.idx, ${TURNS},
       min(o.break_turn, ${TURNS}), ${columns.map((name) => `o.${name}`)}
     FROM copies JOIN originals AS o USING (at) ORDER BY copy`,
  ).run({ run })
  db.exec(`
    WITH RECURSIVE turns (t) AS (SELECT 1 UNION ALL SELECT t + 1 FROM turns WHERE t < ${TURNS})
    INSERT INTO messages (conversation_no, seq, turn, speaker, text, behaviour, stage, latency_ms, detail)
    SELECT copy, row_number() OVER (PARTITION BY copy ORDER BY t, m.seq), t, m.speaker,
      iif(t = 1 AND m.speaker = 'user', m.text || ' order' || copy, m.text),
      m.behaviour, m.stage, m.latency_ms, m.detail
    FROM copies JOIN originals AS o USING (at) JOIN turns
      JOIN talk AS m ON m.at = copies.at AND m.turn = (t - 1) % o.turns + 1;
    INSERT INTO verdicts (conversation_no, seq, check_id, outcome, severity, turn, stage, reason)
    SELECT copy, v.seq, v.check_id, v.outcome, v.severity, min(v.turn, ${TURNS}), v.stage, v.reason
    FROM copies JOIN originals AS o USING (at) JOIN verdicts AS v ON v.conversation_no = o.no;
  `)
}

/** Counts and the plan as the run now is. */
function addCounts(run: number): void {
  const of = (label: string): string =>
    `(SELECT count(*) FROM conversations WHERE run_no = @run AND outcome = '${label}' AND arm <> 'explored')`
  db.prepare(
    `UPDATE runs SET scheduled = (SELECT count(*) FROM conversations WHERE run_no = @run),
       ${['passed', 'failed', 'excluded', 'unresolved', 'unverified'].map((label) => `${label} = ${of(label)}`).join(', ')}
     WHERE no = @run`,
  ).run({ run })
  const base = db.prepare('SELECT plan FROM plans ORDER BY run_no LIMIT 1').pluck().get()
  const { run_id: runId, iteration } = db
    .prepare<[number], { run_id: string; iteration: string }>(
      'SELECT run_id, iteration FROM runs WHERE no = ?',
    )
    .get(run) ?? { run_id: '', iteration: '' }
  const conversations = db
    .prepare(
      'SELECT id, idx AS "index", scenario, persona, repeat, arm FROM conversations WHERE run_no = ? ORDER BY idx',
    )
    .all(run)
  const plan = { ...JSON.parse(String(base)), runId, iteration, conversations }
  db.prepare('INSERT INTO plans (run_no, plan) VALUES (?, ?)').run(run, JSON.stringify(plan))
}
