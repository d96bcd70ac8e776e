import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import {
  bundledBots,
  carryOut,
  loadProject,
  type Origin,
  openStore,
  originOf,
  planRun,
  replayLive,
  replayRecorded,
  type Store,
  serveChatbot,
} from '../../src/app.ts'
import { BehaviourKind } from '../../src/core/behaviour.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { Plan } from '../../src/core/plan.ts'
import { Settings } from '../../src/core/settings.ts'
import { overHttp } from './over-http.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal
const options = { concurrency: 8, baseDir: process.cwd(), stop: never, drop: never }

let folder = ''
/** The personas that come with the program, each straying in every way there is. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-replay-'))
  mkdirSync(join(folder, 'personas'))
  const behaviours = Object.fromEntries(
    BehaviourKind.options.filter((kind) => kind !== 'answer').map((kind) => [kind, 0.036]),
  )
  for (const file of readdirSync('personas')) {
    const persona = parse(readFileSync(join('personas', file), 'utf8'))
    const otherLanguages = [persona.language === 'es' ? 'en' : 'es']
    const wild = { ...persona, patience: 8, otherLanguages, behaviours }
    writeFileSync(join(folder, 'personas', file), stringify(wild))
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Request {
  readonly target: string
  readonly iteration: string
  readonly scenarios?: readonly string[]
  /** Users that stray in every way, in each so-many-th scenario. */
  readonly every?: number
}

async function run(
  { every, ...request }: Request,
  settings = Settings.parse({}),
): Promise<{ store: Store; plan: Plan }> {
  const paths = { personas: every ? join(folder, 'personas') : 'personas', scenarios: 'scenarios' }
  const read = await loadProject(paths, surroundings)
  const scenarios = read.scenarios.filter((_one, at) => at % (every ?? 1) === 0)
  const plan = planRun({ ...read, scenarios, settings }, { ...request, repeats: 1 }, surroundings)
  const store = openStore(':memory:')
  await carryOut(plan, settings, { ...options, store }, surroundings)
  return { store, plan }
}

/** All conversations of a run; the plan is read but once. */
function originsOf(store: Store, plan: Plan): Origin[] {
  const first = originOf(store, plan.conversations[0]?.id ?? '', 'memory')
  return plan.conversations.flatMap(({ id, ...spec }) => {
    const stored = store.conversation(id)
    const scenario = first.plan.scenarios.find((one) => one.id === spec.scenario)
    const persona = first.plan.personas.find((one) => one.id === spec.persona)
    return stored && scenario && persona ? [{ ...first, stored, scenario, persona }] : []
  })
}

describe('a recorded replay of every conversation of a run', () => {
  it.each([
    ['onboarding', 'v1', 3],
    ['onboarding', 'v4', 3],
    ['support', 'generative', 3],
    ['support', 'classifying', 3],
    ['courier', bundledBots['courier']?.iterations[0] ?? '', 1],
  ])(
    'of %s %s with users that stray in every way is byte for byte the record',
    async (target, iteration, every) => {
      const { store, plan } = await run({ target, iteration, every })
      const behaviours = new Set<string>()
      const origins = originsOf(store, plan)
      expect(origins.length).toBeGreaterThan(40)
      for (const origin of origins) {
        const { conversationId, user, tries, parting } = await replayRecorded(origin, never)
        expect([conversationId, user, tries[0]?.outcome, parting]).toEqual([
          origin.stored.spec.id,
          'agenda',
          origin.stored.outcome,
          undefined,
        ])
        for (const { note } of origin.stored.conversation.turns) behaviours.add(note.behaviour)
      }
      store.close()
      expect(behaviours.size).toBeGreaterThanOrEqual(20)
    },
  )

  it('plays the record on both sides where the simulator has changed since, and says so', async () => {
    const { store, plan } = await run({
      target: 'onboarding',
      iteration: 'v1',
      scenarios: ['shoe-shop-germany'],
    })
    const origin = originOf(store, plan.conversations[0]?.id ?? '', 'memory')
    const older = { ...plan, fingerprints: { ...plan.fingerprints, simulator: '0' } }
    const { user, note, parting } = await replayRecorded({ ...origin, plan: older }, never)
    expect([user, note, parting]).toEqual(['record', expect.stringContaining('was 0'), undefined])
    store.close()
  })
})

describe('a record that is not what the user would have said or heard', () => {
  it.each([
    ['the user', 3, 'user', 'turn 3 differs (user)'],
    ['the bot', 2, 'bot', 'turn 2 differs (user)'],
  ] as const)(
    'on the side of %s is an error that names the turn',
    async (_who, turn, side, said) => {
      const { store, plan } = await run({
        target: 'onboarding',
        iteration: 'v4',
        scenarios: ['shoe-shop-germany'],
      })
      const long = originsOf(store, plan).find(
        ({ stored }) => stored.conversation.turns.length >= 5,
      )
      if (!long) throw new Error('no conversation of five turns')
      store.close()
      const turns = long.stored.conversation.turns.map((one) => {
        if (one.turn !== turn) return one
        return side === 'user'
          ? { ...one, user: { text: 'Something that nobody would say.' } }
          : { ...one, replies: [{ text: 'Your account is open, we are done. Goodbye!' }] }
      })
      const conversation = { ...long.stored.conversation, turns }
      const stored = { ...long.stored, conversation }
      await expect(replayRecorded({ ...long, stored }, never)).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining(said),
      })
    },
  )
})

describe('a replay against the bot', () => {
  const scenarios = ['shoe-shop-germany', 'food-truck-spain', 'yoga-studio-france']

  it('that has not changed is the same, in this process', async () => {
    const settings = Settings.parse({})
    const { store, plan } = await run(
      { target: 'onboarding', iteration: 'v2', scenarios },
      settings,
    )
    for (const origin of originsOf(store, plan).slice(0, 12)) {
      const report = await replayLive(origin, settings, {}, options, surroundings)
      expect([report.conversationId, report.tries[0]?.sameOutcome, report.parting]).toEqual([
        origin.stored.spec.id,
        true,
        undefined,
      ])
    }
    store.close()
  })

  it('over HTTP is the same while the bot is, and names the turn once it has changed', async () => {
    const serve = (iteration: string) => {
      const bot = bundledBots['onboarding']?.create(iteration)
      if (!bot) throw new Error('no onboarding chatbot')
      return serveChatbot(bot, { port: 0 })
    }
    const before = await serve('v1')
    const after = await serve('v4')
    try {
      const then = overHttp('onboarding', before.url)
      const { store, plan } = await run({ target: 'onboarding', iteration: 'v1', scenarios }, then)
      let mended = 0
      for (const origin of originsOf(store, plan).slice(0, 24)) {
        const same = await replayLive(origin, then, {}, options, surroundings)
        expect([same.tries[0]?.sameOutcome, same.parting]).toEqual([true, undefined])
        const now = overHttp('onboarding', after.url)
        const other = await replayLive(origin, now, {}, options, surroundings)
        if (origin.stored.outcome.label !== 'failed') continue
        mended += 1
        expect(other.tries[0]?.outcome.label).toBe('passed')
        const { turn = 0, before: was, now: is } = other.parting ?? {}
        expect(was).toMatchObject({ user: origin.stored.conversation.turns[turn - 1]?.user })
        expect(is).not.toEqual(was)
      }
      store.close()
      expect(mended).toBeGreaterThan(8)
    } finally {
      await before.close()
      await after.close()
    }
  })

  it('can be another iteration, and tells which', async () => {
    const { store, plan } = await run({ target: 'onboarding', iteration: 'v1', scenarios })
    const failed = originsOf(store, plan).find(({ stored }) => stored.outcome.label === 'failed')
    if (!failed) throw new Error('nothing failed')
    const settings = Settings.parse({})
    const request = { iteration: 'v4', times: 3 }
    const report = await replayLive(failed, settings, request, options, surroundings)
    expect(report).toMatchObject({
      now: { target: 'onboarding', iteration: 'v4' },
      counts: { passed: 3 },
      failure: { hits: 0, total: 3 },
      steadiness: 'never_fails',
      transcripts: 1,
    })
    store.close()
  })
})
