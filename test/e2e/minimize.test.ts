import { describe, expect, it } from 'vitest'
import { candidateOf, decisionsOf } from '../../src/analysis/index.ts'
import { connectAll } from '../../src/app/connections.ts'
import { planAgain } from '../../src/app/hold-again.ts'
import { candidateHolder } from '../../src/app/shrink/candidate-holder.ts'
import { minimizeConversation } from '../../src/app/shrink/minimize.ts'
import {
  bundledBots,
  carryOut,
  loadProject,
  type Origin,
  openStore,
  originOf,
  planRun,
  serveChatbot,
} from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import { MinimizedReport } from '../../src/core/minimized.ts'
import { Settings } from '../../src/core/settings.ts'
import type { Trial } from '../../src/core/trial.ts'
import { findParting } from '../../src/run/index.ts'
import { overHttp } from './over-http.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal
const options = { concurrency: 4, baseDir: process.cwd(), stop: never, drop: never }
const settings = Settings.parse({})

/** Conversations of one iteration of a bundled chatbot. */
async function held(target: string, iteration: string, scenarios: string[]): Promise<Origin[]> {
  const paths = { personas: 'personas', scenarios: 'scenarios' }
  const project = { ...(await loadProject(paths, surroundings)), settings }
  const plan = planRun(project, { target, iteration, repeats: 2, scenarios }, surroundings)
  const store = openStore(':memory:')
  await carryOut(plan, settings, { ...options, store }, surroundings)
  const all = plan.conversations.map(({ id }) => originOf(store, id, 'memory'))
  store.close()
  return all
}

const v1 = await held('onboarding', 'v1', ['shoe-shop-germany'])
const v2 = await held('onboarding', 'v2', ['shoe-shop-germany', 'saas-united-states'])
const courier = await held('courier', 'v1', ['reassign-breakdown'])
const failedIn = (origins: readonly Origin[]) =>
  origins.filter(({ stored }) => stored.outcome.label === 'failed')

function memoryLedger() {
  const trials = new Map<string, Trial>()
  const ledger = {
    find: (kept: string) => trials.get(kept),
    note: (kept: string, trial: Trial) => void trials.set(kept, trial),
  }
  return { trials, ledger }
}

const minimize = (
  origin: Origin,
  given: Partial<Parameters<typeof minimizeConversation>[3]> = {},
) =>
  minimizeConversation(
    origin,
    settings,
    {},
    { ...options, ledger: memoryLedger().ledger, ...given },
    surroundings,
  )

describe('a recorded user as a list of decisions', () => {
  it.each([
    ['v1 of onboarding', v1],
    ['v2 of onboarding', v2],
    ['courier', courier],
  ])('says to %s what it said, as long as all of them are kept', async (_bot, origins) => {
    expect(origins.length).toBeGreaterThan(4)
    for (const origin of origins) {
      const { stored, scenario, persona } = origin
      const plan = planAgain(origin, settings, {}, surroundings)
      const connected = await connectAll(plan, settings, options, surroundings)
      const all = decisionsOf(scenario, persona, stored.conversation).flat()
      const hold = candidateHolder(plan, connected, options, surroundings)
      const { conversation } = await hold(candidateOf(scenario, persona, all, all))
      expect(findParting(stored.conversation, conversation)).toBeUndefined()
    }
  })
})

describe('minimize', () => {
  it('makes failures shorter that fail in the same way every time', async () => {
    const long = failedIn(v2).filter(({ stored }) => stored.conversation.turns.length > 6)
    expect(long.length).toBeGreaterThan(0)
    for (const origin of long.slice(0, 2)) {
      const report = MinimizedReport.parse(await minimize(origin))
      const { before, after } = report
      expect(after.turns).toBeLessThanOrEqual(before.turns)
      expect(after.outcome.failure).toBe(before.outcome.failure)
      expect(after.outcome.break?.stage).toBe(before.outcome.break?.stage)
      expect(report).toMatchObject({ complete: true, reproduced: { same: 5, of: 5 } })
      expect(report.shortest.turns).toHaveLength(after.turns)
    }
  })

  it('says what is needed: no straying where the bot fails a plain user too', async () => {
    const origin = failedIn(v1).find(({ stored }) => stored.spec.arm === 'plain')
    if (!origin) throw new Error('no plain user failed')
    const { kept, needs } = await minimize(origin)
    expect(kept.filter(({ kind }) => kind === 'straying')).toEqual([])
    expect(needs).toMatch(/^Fails (?:even when|though) the user/)
  })

  it('finds the same whatever is held at a time', async () => {
    const [origin] = failedIn(v2)
    if (!origin) throw new Error('nothing failed')
    const one = await minimize(origin, { concurrency: 1 })
    const many = await minimize(origin, { concurrency: 8 })
    expect(many.kept).toEqual(one.kept)
    expect(many.shortest.turns.map(({ user }) => user)).toEqual(
      one.shortest.turns.map(({ user }) => user),
    )
  })

  it('goes on from what was tried, and comes to the same', async () => {
    const [origin] = failedIn(v2)
    if (!origin) throw new Error('nothing failed')
    const whole = await minimize(origin)
    const { trials, ledger } = memoryLedger()
    const stop = new AbortController()
    const onProgress = ({ tried }: { tried: number }) => {
      if (tried === 6) stop.abort()
    }
    const first = minimize(origin, { ledger, stop: stop.signal, onProgress })
    await expect(first).rejects.toMatchObject({ code: 'interrupted' })
    const before = trials.size
    expect(before).toBe(6)
    const rest = await minimize(origin, { ledger })
    expect([rest.kept, rest.runs, rest.tried]).toEqual([whole.kept, whole.runs, whole.tried])
  })

  it('never holds more than it may, and then says that there may be a shorter one', async () => {
    const [origin] = failedIn(v2)
    if (!origin) throw new Error('nothing failed')
    const report = await minimizeConversation(
      origin,
      settings,
      { maxRuns: 20 },
      { ...options, ledger: memoryLedger().ledger },
      surroundings,
    )
    expect(report.complete).toBe(false)
    expect(report.runs).toBeLessThanOrEqual(20)
    expect(report.reproduced.same).toBe(5)
  })

  it('refuses what did not fail, and what does not fail in the same way any more', async () => {
    const passed = v2.find(({ stored }) => stored.outcome.label === 'passed')
    const [failed] = failedIn(v2)
    if (!passed || !failed) throw new Error('a kind is missing')
    await expect(minimize(passed)).rejects.toMatchObject({ code: 'user_mistake' })
    const mended = minimizeConversation(
      failed,
      settings,
      { iteration: 'v4' },
      { ...options, ledger: memoryLedger().ledger },
      surroundings,
    )
    await expect(mended).rejects.toMatchObject({ code: 'gate_not_met' })
  })

  it('comes to the same with the bot behind HTTP', async () => {
    const [origin] = failedIn(v2)
    const bot = bundledBots['onboarding']?.create('v2')
    if (!origin || !bot) throw new Error('nothing to compare')
    const server = await serveChatbot(bot, { port: 0 })
    try {
      const far = await minimizeConversation(
        origin,
        overHttp('onboarding', server.url),
        {},
        { ...options, ledger: memoryLedger().ledger },
        surroundings,
      )
      expect(far.kept).toEqual((await minimize(origin)).kept)
    } finally {
      await server.close()
    }
  })
})
