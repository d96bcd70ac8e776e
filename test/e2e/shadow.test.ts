import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import {
  analyseRun,
  bundledBots,
  carryOut,
  loadProject,
  openStore,
  planRun,
  type RunRequest,
  type Store,
  serveChatbot,
} from '../../src/app.ts'
import type { ShadowReport } from '../../src/core/analysis.ts'
import type { Clock } from '../../src/core/clock.ts'
import { Settings } from '../../src/core/settings.ts'
import { overHttp } from './over-http.ts'
import { createProject, type Project, pause } from './project.ts'

const DB = 'runs/offscript.db'
const never = new AbortController().signal
/** A clock that stands still: two runs then have the same ids and times, and can be compared byte by byte. */
const still: Clock = { now: () => 1_700_000_000_000 }

interface Where {
  /** The database; in memory where absent. */
  readonly path?: string
  readonly concurrency?: number
  readonly threads?: number
  readonly settings?: Settings
  /** Whose personas, scenarios and settings; those of this repository where absent. */
  readonly project?: Project
}

/** Holds a run and reads from its store. */
async function holding<T>(
  request: RunRequest,
  read: (store: Store, runId: string) => T,
  { path = ':memory:', concurrency = 8, threads = 1, settings, project }: Where = {},
): Promise<T> {
  const cwd = project?.path('.') ?? process.cwd()
  const surroundings = { cwd, env: {}, clock: still }
  const own = project ? { settings: 'offscript.yaml' } : {}
  const paths = { personas: 'personas', scenarios: 'scenarios', ...own }
  const loaded = await loadProject(paths, surroundings)
  const authored = { ...loaded, settings: settings ?? loaded.settings }
  const plan = planRun(authored, { repeats: 1, ...request }, surroundings)
  const store = openStore(path, { clock: still })
  const options = { store, concurrency, threads, baseDir: cwd, stop: never, drop: never }
  try {
    await carryOut(plan, authored.settings, options, surroundings)
    return read(store, plan.runId)
  } finally {
    store.close()
  }
}

const matchRate = (store: Store, runId: string): ShadowReport => {
  const { shadow } = analyseRun(store, runId)
  if (!shadow) throw new Error('no shadow in the report')
  return shadow
}

const ONBOARDING: RunRequest = {
  target: 'onboarding',
  iteration: 'v3',
  scenarios: ['yoga-studio-france', 'food-truck-spain'],
}

const SUPPORT: RunRequest = {
  target: 'support',
  iteration: 'generative',
  scenarios: ['several-topics', 'delivery-questions', 'where-is-my-tablet', 'new-address-lamp'],
}

/** Every row of the file that tells of the users, the bot and what is thought of both. */
function dialogueIn(path: string): string {
  const db = new Database(path, { readonly: true })
  const tables = ['conversations', 'messages', 'verdicts'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  )
  db.close()
  return JSON.stringify(tables)
}

describe('a shadow of the bundled bots', { timeout: 120_000 }, () => {
  it('leaves every byte of what is stored of users and bot as it is without one', async () => {
    await using project = createProject()
    const rows = async (name: string, shadow: string | undefined): Promise<string> => {
      const path = project.path(name)
      await holding({ ...ONBOARDING, shadow }, () => undefined, { path })
      return dialogueIn(path)
    }
    const alone = await rows('alone.db', undefined)
    expect(alone.length).toBeGreaterThan(100_000)
    expect(await rows('beside.db', 'onboarding@v1')).toBe(alone)
    expect(await rows('other.db', 'support@first:topic')).toBe(alone)
  })

  it('says word for word what the bot says where both are the same', async () => {
    const { match, steps } = await holding({ ...ONBOARDING, shadow: 'onboarding@v3' }, matchRate)
    expect([match.value, match.total > 200]).toEqual([1, true])
    expect(steps.map(({ step, same }) => `${step} ${same.value}`)).toEqual([
      'understand 1',
      'policy 1',
      'word 1',
      'answer 1',
    ])
  })

  it('of an iteration with fewer faults differs in some turns, which can be read', async () => {
    const { rate, transcript } = await holding(
      { ...ONBOARDING, shadow: 'onboarding@v4' },
      (store, runId) => {
        const shown = matchRate(store, runId)
        const [first] = shown.examples
        return { rate: shown, transcript: store.conversation(first?.id ?? '') }
      },
    )
    expect(rate.match.value).toBeGreaterThan(0.8)
    expect(rate.match.value).toBeLessThan(1)
    expect(rate.match.low).toBeLessThan(rate.match.value)
    const turn = transcript?.shadow?.find((one) => one.turn === rate.examples[0]?.turn)
    const sent = transcript?.conversation.turns.find((one) => one.turn === turn?.turn)
    expect(turn?.comparison?.matched).toBe(false)
    expect(turn?.replies[0]?.text).not.toBe(sent?.replies[0]?.text)
  })

  it('that classifies agrees on every topic with the one that generates, and words some answers otherwise', async () => {
    const { match, steps, topics } = await holding(
      { ...SUPPORT, shadow: 'support@classifying' },
      matchRate,
    )
    const same = Object.fromEntries(steps.map(({ step, same: share }) => [step, share.value]))
    expect(same).toEqual({ validate: 1, topic: 1, answer: 1, tone: 1 })
    expect(match.value).toBeLessThan(1)
    const of = (key: string): number | undefined =>
      topics.find((one) => one.by === 'topic' && one.key === key)?.match.value
    expect(of('order_status')).toBe(1)
    expect(of('delivery')).toBeLessThan(0.9)
    expect(topics.some(({ by, key }) => by === 'stage' && key === 'details')).toBe(true)
  })

  it('of one step alone has that step for its headline', async () => {
    const { match, steps, step } = await holding(
      { ...SUPPORT, shadow: 'support@first:topic' },
      matchRate,
    )
    expect([step, steps.map((one) => one.step)]).toEqual(['topic', ['topic']])
    expect(steps[0]?.same).toEqual(match)
    expect(match.value).toBeGreaterThan(0.5)
    expect(match.value).toBeLessThan(1)
  })

  it('is the same at any concurrency', async () => {
    const all = (store: Store, runId: string) =>
      [...store.summaries(runId)].map(({ id }) => store.conversation(id)?.shadow)
    const request = { ...ONBOARDING, shadow: 'onboarding@v2' }
    expect(await holding(request, all, { concurrency: 1 })).toEqual(
      await holding(request, all, { concurrency: 50 }),
    )
  })

  it('behind HTTP says what it says in this process', async () => {
    const bot = bundledBots['onboarding']?.create('v4')
    if (!bot) throw new Error('no onboarding chatbot')
    const server = await serveChatbot(bot, { port: 0 })
    try {
      const { targets } = overHttp('remote', server.url)
      const settings = Settings.parse({ targets })
      const request = { ...ONBOARDING, scenarios: ['yoga-studio-france'] }
      const inside = await holding({ ...request, shadow: 'onboarding@v4' }, matchRate)
      const outside = await holding({ ...request, shadow: 'remote@v4' }, matchRate, { settings })
      expect(outside).toEqual({ ...inside, target: 'remote' })
    } finally {
      await server.close()
    }
  })
})

/** What a shadow does with every message, in place of an answer. */
const shadowBot = (does: string): string =>
  `export const target = { name: 's', open: async () => ({ send: async ({ text }) => { ${does} } }) }`

const SETTINGS = `targets:
  pizza: { kind: module, path: bot.mjs, version: v1 }
  slow: { kind: module, path: bot.mjs, variables: { ms: '6' } }
  other: { kind: module, path: other.mjs, timeoutMs: 100 }
  dead: { kind: http, url: 'http://127.0.0.1:9/', retries: 0 }
run: { target: pizza, seed: 5 }
`

const withShadow = (does: string): Project =>
  createProject({ 'other.mjs': shadowBot(does), 'offscript.yaml': SETTINGS })

const wordsOf = (store: Store, runId: string) =>
  [...store.summaries(runId)].map(({ id }) => {
    const { shadow, ...rest } = store.conversation(id) ?? {}
    return rest
  })

describe('a shadow that goes wrong', () => {
  it.each([
    ['throws', "throw new Error('no')", ['exception']],
    ['hangs', 'await new Promise(() => {})', ['given_up', 'timeout']],
    ['answers nonsense', 'return 7', ['bad_response']],
    ['ends at once', "return [{ text: 'Bye', endState: 'ordered' }]", []],
    ['says nothing', 'return []', []],
  ])(
    'and %s leaves the conversations as they are, and is told apart',
    async (_what, does, kinds) => {
      await using project = withShadow(does)
      const request = { repeats: 5 }
      const { report, words } = await holding(
        { ...request, shadow: 'other' },
        (store, runId) => ({ report: analyseRun(store, runId), words: wordsOf(store, runId) }),
        { project },
      )
      const { shadow, warnings } = report
      expect(shadow?.errors.map(({ key }) => key).sort()).toEqual(kinds)
      expect(shadow?.match).toMatchObject({ hits: 0, value: 0 })
      expect(shadow?.match.total).toBeGreaterThan(30)
      expect(warnings.some((one) => one.includes('the shadow itself failed'))).toBe(
        kinds.length > 0,
      )
      expect(words).toEqual(await holding(request, wordsOf, { project }))
    },
  )

  it('and cannot be reached is exit code 3 before the first conversation', async () => {
    await using project = withShadow('')
    const { code, err } = await project.run('run --shadow dead --quiet')
    expect([code, err.includes('the shadow dead cannot be reached')]).toEqual([3, true])
    const store = openStore(project.path(DB))
    expect(store.runs()).toEqual([])
    store.close()
  })

  it('and cannot be loaded lets go of the bot', async () => {
    await using project = createProject({
      'bot.mjs': `import { writeFileSync } from 'node:fs'
export const target = {
  name: 'b',
  open: async () => ({ send: async () => [{ text: 'Hi' }] }),
  close: async () => writeFileSync('closed.txt', ''),
}`,
      'offscript.yaml': SETTINGS,
    })
    const { code, err } = await project.run('run --shadow other --quiet')
    expect([code, err.includes('other.mjs'), existsSync(project.path('closed.txt'))]).toEqual([
      2,
      true,
      true,
    ])
  })

  it('and has no such iteration is exit code 2', async () => {
    await using project = withShadow('')
    const { code, err } = await project.run('run --shadow onboarding@v9 --quiet')
    expect([code, err.includes('there is no iteration "v9"')]).toEqual([2, true])
  })

  it('and answers late takes no part of the latency of the bot', async () => {
    await using project = withShadow(
      "await new Promise((resolve) => setTimeout(resolve, 60)); return [{ text: 'Late' }]",
    )
    await project.run('run --shadow other --repeats 1 --quiet')
    const db = new Database(project.path(DB), { readonly: true })
    const of = (view: string): number =>
      Number(db.prepare(`SELECT avg(latency_ms) FROM ${view}`).pluck().get())
    expect(of('v_shadow_turns')).toBeGreaterThan(55)
    expect(of('v_turns')).toBeLessThan(55)
    db.close()
  })
})

/** Repeats the last thing it was told, so that its answers depend on all that it heard. */
const ECHO = "return [{ text: 'You said ' + text }]"

/** What the shadow of the newest run said and how it matched, without its times. */
const shadowIn = (project: Project): unknown[] => {
  const db = new Database(project.path(DB), { readonly: true })
  const rows = db
    .prepare(
      `SELECT c.scenario, c.persona, c.arm, c.repeat, s.turn, s.text, s.error, s.matched, s.similarity
       FROM v_shadow_turns AS s JOIN v_conversations AS c USING (conversation_id)
       WHERE c.run_id = (SELECT run_id FROM v_runs ORDER BY started_at DESC LIMIT 1)
       ORDER BY 1, 2, 3, 4, 5`,
    )
    .all()
  db.close()
  return rows
}

function begun(project: Project): boolean {
  try {
    const store = openStore(project.path(DB), { readonly: true })
    const runs = store.runs()
    store.close()
    return runs.length > 0
  } catch {
    return false
  }
}

describe('a run with a shadow', () => {
  it('of several threads stores what one in one thread stores', async () => {
    await using project = withShadow(ECHO)
    await project.run('run --shadow other --repeats 5 --threads 1 --quiet')
    const one = shadowIn(project)
    await project.run('run --shadow other --repeats 5 --threads 3 --quiet')
    expect([one.length > 30, shadowIn(project)]).toEqual([true, one])
  })

  it('that is interrupted goes on with the same shadow, named again or not, and no other', async () => {
    await using project = withShadow(ECHO)
    const words = 'run --target slow --repeats 40 --concurrency 4 --quiet'
    const { child, finished } = project.start(`${words} --shadow other`)
    await project.stored(15)
    child.kill('SIGINT')
    const runId = /--resume (\S+)/.exec((await finished).err)?.[1]
    const refused = await project.run(`run --resume ${runId} --shadow other@v2 --quiet`)
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('the shadow is other@v2, it was other@dev'),
    ])
    const { out } = await project.run(`run --resume ${runId} --shadow other --quiet --format json`)
    expect(JSON.parse(out)).toMatchObject({ status: 'finished', shadow: { target: 'other' } })
    const resumed = shadowIn(project)
    await project.run(`${words} --shadow other`)
    expect(resumed).toEqual(shadowIn(project))
  })

  it('can be held to its match rate, is reported later, and shows where the shadow differs', async () => {
    await using project = withShadow(ECHO)
    const { code, err } = await project.run('run --shadow other --quiet --gate matchRate>=0.9')
    expect([code, err.includes('matchRate is 0')]).toEqual([1, true])
    const later = await project.run('analyze')
    expect(later.out).toMatch(/Match rate {4}\d.*the shadow other@dev says what was sent/u)
    const [, examples = ''] = later.out.split('Where the shadow differs')
    const shown = await project.run(`show ${/\S+-\d{4}/u.exec(examples)?.[0]}`)
    expect(shown.out).toContain('shadow You said ')
  })

  it('is planned with it', async () => {
    await using project = withShadow('')
    const { out } = await project.run('plan --shadow other:topic')
    expect(out).toContain('beside it the shadow other@dev:topic')
  })

  it('stops at once when it is interrupted twice, however slow the shadow', async () => {
    await using project = createProject({
      'other.mjs': shadowBot('await new Promise(() => {})'),
      'offscript.yaml': SETTINGS.replace('timeoutMs: 100', 'timeoutMs: 600000'),
    })
    const { child, finished } = project.start('run --shadow other --repeats 3 --quiet')
    while (!begun(project)) await pause(20)
    await pause(100)
    child.kill('SIGINT')
    await pause(50)
    child.kill('SIGINT')
    expect((await finished).code).toBe(130)
  })
})
