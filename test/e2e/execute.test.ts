import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeConversation } from '../../src/checks/index.ts'
import { systemClock } from '../../src/core/clock.ts'
import { AppError } from '../../src/core/errors.ts'
import { Persona } from '../../src/core/persona.ts'
import type { Plan } from '../../src/core/plan.ts'
import { addressedRandom, createRandom } from '../../src/core/random.ts'
import type { Recorder } from '../../src/core/records.ts'
import type { Target } from '../../src/core/target.ts'
import {
  buildPlan,
  createHolder,
  createLocalQueue,
  type Execution,
  execute,
  remaining,
} from '../../src/run/index.ts'
import { connect } from '../../src/store/connect.ts'
import { openStore, pack } from '../../src/store/index.ts'
import { createReader } from '../../src/store/reader.ts'
import { createRecorder } from '../../src/store/recorder.ts'
import { userFactory } from '../../src/users/index.ts'
import {
  asksAOrB,
  echoesWrong,
  numbersOptions,
  textTarget,
  waitsToBeSpokenTo,
} from '../agenda/bots.ts'
import { pizza } from '../agenda/talk.ts'
import { transcriptsIn } from './transcripts.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-execute-'))
  path = join(folder, 'runs.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const personas = [
  Persona.parse({
    id: 'strayer',
    name: 'Strayer',
    description: 'Strays.',
    disclosure: 0.3,
    style: { typos: 0.05, length: 'long' },
    behaviours: {
      clarify: 0.15,
      change_of_mind: 0.1,
      correction: 0.1,
      off_topic: 0.1,
      abandon: 0.02,
    },
  }),
  Persona.parse({ id: 'plain', name: 'Plain', description: 'Does not.', patience: 2 }),
]

const planOf = (runId: string, repeats = 60): Plan =>
  buildPlan({
    runId,
    target: 'pizza',
    iteration: 'v1',
    seed: '7',
    user: { kind: 'agenda' },
    repeats,
    plainArm: 0.1,
    personas,
    scenarios: [pizza],
    fingerprints: { personas: 'p', scenarios: 's', user: 'u', simulator: '1' },
  })

const BOTS = [numbersOptions, asksAOrB, echoesWrong, waitsToBeSpokenTo]

/** Another bot for each conversation of four; `ms` is the longest that a reply may take, and how long it takes is drawn anew for each run. */
function bots(run: string, ms = 0): Target {
  const random = createRandom(`latency of ${run}`)
  return {
    name: 'pizza',
    open: async (options) => {
      const number = Number(options.conversationId.split('-').at(-1))
      const session = await textTarget(BOTS[number % BOTS.length] ?? numbersOptions).open(options)
      return {
        ...session,
        send: async (message, given) => {
          if (ms > 0) await new Promise((resolve) => setTimeout(resolve, random.next() * ms))
          return session.send(message, given)
        },
      }
    },
  }
}

function hold(
  plan: Plan,
  recorder: Recorder,
  target: Target,
  given: {
    concurrency: number
    finished?: ReadonlySet<string>
    before?: Record<'passed' | 'failed' | 'excluded' | 'unresolved' | 'unverified', number>
  },
): Promise<Execution> {
  const makeUser = userFactory(plan.user, undefined)
  const never = new AbortController().signal
  const hold = createHolder({
    plan,
    target,
    variables: {},
    clock: systemClock,
    createUser: (spec, scenario, persona) => {
      const address = {
        seed: plan.seed,
        scenario: scenario.id,
        persona: persona.id,
        repeat: spec.repeat,
      }
      return makeUser({ scenario, persona, arm: spec.arm, random: addressedRandom(address) })
    },
    judge: judgeConversation,
    pack,
  })
  return execute({
    plan,
    pending: remaining(plan, given.finished ?? new Set()),
    ...(given.before ? { before: given.before } : {}),
    hold,
    queue: createLocalQueue(given.concurrency),
    recorder,
    stop: never,
    drop: never,
  })
}

describe('the same seed', () => {
  it('gives the same transcripts one at a time, 64 at a time, and whatever the bot takes to answer', async () => {
    const store = openStore(path)
    const runs: [string, number, number][] = [
      ['one', 1, 0],
      ['many', 64, 0],
      ['slow', 64, 6],
      ['slower', 16, 9],
    ]
    for (const [runId, concurrency, ms] of runs) {
      const plan = planOf(runId)
      await hold(plan, store.startRun(plan), bots(runId, ms), { concurrency })
    }
    store.close()
    const [one, ...others] = runs.map(([runId]) => transcriptsIn(path, runId))
    expect(one).toHaveLength(132)
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    const strayed = one?.flatMap(({ conversation }) =>
      conversation.turns.map((t) => t.note.behaviour),
    )
    expect(new Set(strayed).size).toBeGreaterThan(3)
  })
})

describe('a full disk', () => {
  it('stops the run with a clear error, keeps what was stored, and the run goes on once there is room', async () => {
    const plan = planOf('r')
    const clean = openStore(path)
    clean.startRun(plan)
    clean.close()
    const db = connect(path, { readonly: false, busyTimeoutMs: 20, clock: systemClock })
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 60}`)
    const failure = await hold(plan, createRecorder(db, path, 1, systemClock), bots('r', 4), {
      concurrency: 2,
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AppError)
    expect(String(failure)).toContain(`${path} cannot grow: the disk is full`)
    const reader = createReader(db, path)
    const kept = reader.finishedIds('r')
    const run = reader.run('r')
    expect(kept.size).toBeGreaterThan(0)
    expect(kept.size).toBeLessThan(132)
    expect(Object.values(run?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(kept.size)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()

    const store = openStore(path)
    const before = store.run('r')?.counts
    const { status, progress } = await hold(plan, store.resumeRun('r'), bots('r'), {
      concurrency: 8,
      finished: kept,
      ...(before ? { before } : {}),
    })
    expect([status, progress.done]).toEqual(['finished', 132])
    const undisturbed = planOf('undisturbed')
    await hold(undisturbed, store.startRun(undisturbed), bots('u'), { concurrency: 8 })
    store.close()
    expect(transcriptsIn(path, 'r')).toEqual(transcriptsIn(path, 'undisturbed'))
  })
})

describe('a database that another connection has locked', () => {
  it('stops the run with a clear error, and nothing is lost or doubled when it goes on', async () => {
    const plan = planOf('r')
    const store = openStore(path, { busyTimeoutMs: 20 })
    const recorder = store.startRun(plan)
    const other = new Database(path)
    const target = bots('r', 4)
    let opened = 0
    const locking: Target = {
      ...target,
      open: (options) => {
        opened += 1
        if (opened === 70) other.exec('BEGIN IMMEDIATE')
        return target.open(options)
      },
    }
    const failure = await hold(plan, recorder, locking, { concurrency: 2 }).catch(
      (error: unknown) => error,
    )
    expect(String(failure)).toContain(`${path} is locked by another process`)
    expect(opened).toBeLessThan(132)
    other.close()
    const finished = store.finishedIds('r')
    const before = store.run('r')?.counts
    const { progress } = await hold(plan, store.resumeRun('r'), bots('r'), {
      concurrency: 8,
      finished,
      ...(before ? { before } : {}),
    })
    expect(progress.done).toBe(132)
    expect(store.finishedIds('r').size).toBe(132)
    expect(store.run('r')?.counts).toEqual(progress.counts)
    store.close()
  })
})
