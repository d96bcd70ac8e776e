import { describe, expect, it } from 'vitest'
import {
  carryOut,
  findConversation,
  forkConversation,
  loadProject,
  type Origin,
  openStore,
  originOf,
  planRun,
} from '../../src/app.ts'
import { PLAIN_BEHAVIOURS } from '../../src/core/behaviour.ts'
import { systemClock } from '../../src/core/clock.ts'
import { ForkReport } from '../../src/core/fork.ts'
import { Settings } from '../../src/core/settings.ts'
import { openStore as openDatabase } from '../../src/store/index.ts'
import { createProject } from './project.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal
const options = { concurrency: 8, baseDir: process.cwd(), stop: never, drop: never }
const settings = Settings.parse({})

/** Conversations of the first iteration of the onboarding chatbot, the longest first. */
async function origins(): Promise<Origin[]> {
  const paths = { personas: 'personas', scenarios: 'scenarios' }
  const project = { ...(await loadProject(paths, surroundings)), settings }
  const scenarios = ['shoe-shop-germany', 'yoga-studio-france']
  const request = { target: 'onboarding', iteration: 'v1', repeats: 1, scenarios }
  const plan = planRun(project, request, surroundings)
  const store = openStore(':memory:')
  await carryOut(plan, settings, { ...options, store }, surroundings)
  const all = plan.conversations.map(({ id }) => originOf(store, id, 'memory'))
  store.close()
  return all.sort((a, b) => turnsOf(b).length - turnsOf(a).length)
}

const turnsOf = ({ stored }: Origin) => stored.conversation.turns
const held = await origins()
const [long] = held
if (!long) throw new Error('nothing was held')

const fork = (origin: Origin, request: Parameters<typeof forkConversation>[2]) =>
  forkConversation(origin, settings, request, options, surroundings)

describe('a fork', () => {
  it.each(held.slice(0, 6))(
    'with nothing otherwise goes on as it went, from wherever',
    async (origin) => {
      const turns = turnsOf(origin)
      for (const at of [1, 2, Math.ceil(turns.length / 2), turns.length]) {
        const report = await fork(origin, { at })
        expect(report.parting).toBeUndefined()
        expect(report.turns.map(({ user, note }) => [user, note])).toEqual(
          turns.slice(at - 1).map(({ user, note }) => [user, note]),
        )
        expect(report.ending).toEqual(origin.stored.conversation.ending)
      }
    },
  )

  it('plays the turn as asked, and only that one for certain', async () => {
    const reports = await Promise.all(
      held.slice(0, 6).map((origin) => fork(origin, { at: 2, behaviour: 'clarify', times: 2 })),
    )
    const asked = reports.filter(({ tries }) => tries.every((one) => one.behaviour === 'clarify'))
    expect(asked.length).toBeGreaterThanOrEqual(4)
    for (const { turns } of asked) {
      expect(turns[0]).toMatchObject({ turn: 2, note: { behaviour: 'clarify', act: 'ask_back' } })
      expect(turns[1]?.note.behaviour).not.toBe('clarify')
    }
  })

  it('says how a turn was played that could not be played as asked', async () => {
    const { tries } = await fork(long, { at: 1, behaviour: 'off_topic' })
    expect(tries[0]?.behaviour).toBe('answer')
  })

  it('does not stray any more where the user is to be cooperative', async () => {
    for (const origin of held.slice(0, 8)) {
      const { turns } = await fork(origin, { at: 2, cooperative: true })
      for (const { note } of turns) expect(PLAIN_BEHAVIOURS).toContain(note.behaviour)
    }
  })

  it('goes on as another persona of the run', async () => {
    const other = long.plan.personas.find(({ id }) => id !== long.persona.id)?.id ?? ''
    const report = await fork(long, { at: 4, persona: other })
    expect(report.goesOn.persona).toBe(other)
    expect(report.parting).toBeUndefined()
    expect(report.tries[0]?.arrived).toBe(true)
  })

  it('says what was said to a bot that answers otherwise, and tells where it does', async () => {
    const report = await fork(long, { at: turnsOf(long).length, iteration: 'v4' })
    const { turn = 0, who, now } = report.parting ?? {}
    expect(who).toBe('bot')
    expect(now?.user).toEqual(turnsOf(long)[turn - 1]?.user)
    expect(report.tries[0]?.partsAt).toBe(turn)
  })

  it.each([
    [{ at: 1000 }, /^the conversation has \d+ turns, not 1000$/],
    [{ at: 1, persona: 'nobody' }, /^no persona "nobody" was in run/],
  ])('%j is refused', async (request, message) => {
    await expect(fork(long, request)).rejects.toMatchObject({
      code: 'user_mistake',
      message: expect.stringMatching(message),
    })
  })
})

describe('offscript fork', () => {
  it('prints how it went on, in every format', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 3')
    const store = openDatabase(project.path('runs/offscript.db'), { readonly: true })
    const id = [...store.summaries(store.runs().at(-1)?.runId ?? '')][0]?.id ?? ''
    expect(findConversation(store, id, 'db').spec.id).toBe(id)
    store.close()
    const words = `fork ${id} --at 2 --behaviour clarify --cooperative --quiet`
    const terminal = await project.run(words)
    expect([terminal.code, terminal.err]).toEqual([0, ''])
    expect(terminal.out).toContain('goes on from turn 2, with clarify, without straying')
    expect(terminal.out).toContain('2 clarify')
    const json = await project.run(`${words} --format json`)
    expect(ForkReport.parse(JSON.parse(json.out))).toMatchObject({ at: 2, conversationId: id })
    expect((await project.run(`${words} --format markdown`)).out).toContain('## From turn 2 on')
  })

  it.each([
    ['x', 'Missing required argument: at'],
    ['x --at 0', '--at must be one whole number'],
    ['x --at 1 --behaviour juggle', 'juggle'],
  ])('%s is exit code 2', async (words, said) => {
    await using project = createProject()
    const { code, err } = await project.run(`fork ${words}`)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
