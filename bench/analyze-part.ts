import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { JudgedConversation } from '../src/core/records.ts'
import { openStore, type Store } from '../src/index.ts'
import { pack } from '../src/store/index.ts'
import { type Figure, figure, mb, ms } from './figures.ts'
import { inTemporaryFolder, measure, PROGRAM } from './measure.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))
/** The iteration that fails in every way the demo knows. */
const WHO = ['--target', 'onboarding', '--iteration', 'v1', '--repeats', '4']
const COPIES_A_FLUSH = 1_000

/** `analyze` on many stored conversations: real ones, stored again and again under other ids. */
export async function analyzePart(quick: boolean): Promise<Figure[]> {
  const wanted = quick ? 20_000 : 100_000
  return inTemporaryFolder(async (folder) => {
    const db = join(folder, 'many.db')
    await measure(PROGRAM, ['run', ...WHO, '--db', db, '--quiet'], { cwd: REPOSITORY })
    const runId = multiply(db, wanted)
    const runs = []
    for (let round = 0; round < 3; round += 1) {
      runs.push(await measure(PROGRAM, ['analyze', runId, '--db', db], { cwd: REPOSITORY }))
    }
    const name = `analyze on ${wanted.toLocaleString('en')} stored conversations`
    return [
      figure(
        name,
        runs.map(({ wallMs }) => wallMs),
        { target: '< 2,000 ms', limit: await readings(db), as: ms },
      ),
      figure(
        'peak memory',
        runs.map(({ peakMb }) => peakMb),
        { as: mb },
      ),
    ]
  })
}

/** Stores the conversations of the only run again until there are `wanted`, as one run; returns its id. */
function multiply(db: string, wanted: number): string {
  const store = openStore(db)
  const [source] = store.runs()
  const plan = source && store.plan(source.runId)
  if (!plan) throw new Error('expected one stored run')
  const held = conversationsOf(store, plan.runId)
  const runId = `${plan.runId}-many`
  const conversations = Array.from({ length: wanted }, (_, index) => ({
    ...specAt(held, index),
    id: `${runId}-${index}`,
    index,
  }))
  const recorder = store.startRun({ ...plan, runId, conversations })
  for (const spec of conversations) {
    const copied = held[spec.index % held.length]
    if (!copied) continue
    recorder.record(
      pack({ ...copied, spec, conversation: { ...copied.conversation, id: spec.id } }),
    )
    if (spec.index % COPIES_A_FLUSH === 0) recorder.flush()
  }
  recorder.end('finished')
  store.close()
  return runId
}

function conversationsOf(store: Store, runId: string): JudgedConversation[] {
  return [...store.finishedIds(runId)].flatMap((id) => store.conversation(id) ?? [])
}

function specAt(held: readonly JudgedConversation[], index: number): JudgedConversation['spec'] {
  const found = held[index % held.length]
  if (!found) throw new Error('expected stored conversations')
  return { ...found.spec, repeat: index + 1 }
}

/** The limit: fetching the bare rows that an analysis reads, three times, in milliseconds. */
async function readings(db: string): Promise<number[]> {
  const reader = new Database(db, { readonly: true })
  const columns =
    'persona, scenario, arm, outcome, failure, cause, end_state, break_stage, behaviours'
  const all = reader.prepare(`SELECT ${columns}, stages_reached, turns FROM conversations`).raw()
  const spent = [1, 2, 3].map(() => {
    const startedAt = performance.now()
    all.all()
    return performance.now() - startedAt
  })
  reader.close()
  return spent
}
