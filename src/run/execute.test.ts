import { describe, expect, it } from 'vitest'
import type { UserNote } from '../core/conversation.ts'
import type { Outcome, OutcomeLabel } from '../core/outcome.ts'
import { Persona } from '../core/persona.ts'
import type { PackedConversation, Recorder, RunStatus } from '../core/records.ts'
import { Scenario } from '../core/scenario.ts'
import type { Target } from '../core/target.ts'
import type { Explorer, Watch } from '../core/watch.ts'
import { type ExecuteOptions, type Execution, execute } from './execute.ts'
import { createHolder, type HolderOptions } from './hold.ts'
import { buildPlan } from './plan.ts'
import type { Progress } from './progress.ts'
import { createLocalQueue } from './queues/local.ts'

const plan = buildPlan({
  runId: 'r1',
  target: 'shop',
  iteration: 'v1',
  seed: '7',
  user: { kind: 'agenda' },
  repeats: 100,
  plainArm: 0,
  personas: [Persona.parse({ id: 'anna', name: 'Anna', description: 'd' })],
  scenarios: [
    Scenario.parse({
      id: 'order',
      title: 'Order',
      chatbot: 'shop',
      goal: 'I want to order.',
      stages: [{ id: 'done', title: 'Done' }],
      endStates: [{ id: 'done', desired: true, when: { endState: 'done' } }],
    }),
  ],
  fingerprints: { personas: 'p', scenarios: 's', user: 'u', simulator: '1' },
})

const note: UserNote = { behaviour: 'answer', act: 'open', conveys: {}, event: 'x#1' }
const passed: Outcome = { label: 'passed', cause: 'done', desired: true, stagesReached: [] }

/** Answers at once that it is done, and counts how many conversations it was ever in at a time. */
function doneBot(before: (id: string) => Promise<void> = async () => undefined): Target & {
  most: number
  opened: string[]
} {
  let open = 0
  const bot = {
    name: 'bot',
    most: 0,
    opened: [] as string[],
    open: async ({ conversationId }: { conversationId: string }) => {
      bot.opened.push(conversationId)
      open += 1
      bot.most = Math.max(bot.most, open)
      await before(conversationId)
      return {
        send: async () => [{ text: 'Done.', endState: 'done' }],
        close: async () => {
          open -= 1
        },
      }
    },
  }
  return bot
}

/** Keeps what is flushed, as the store does. */
function listRecorder(): Recorder & {
  stored: string[]
  status: RunStatus | undefined
  scheduled: number | undefined
} {
  const waiting: PackedConversation[] = []
  const recorder = {
    stored: [] as string[],
    status: undefined as RunStatus | undefined,
    record: (item: PackedConversation) => void waiting.push(item),
    flush: () => {
      const items = waiting.splice(0)
      recorder.stored.push(...items.map(({ id }) => id))
      return items.length
    },
    scheduled: undefined as number | undefined,
    end: (status: RunStatus, scheduled?: number) => {
      recorder.status = status
      recorder.scheduled = scheduled
    },
  }
  return recorder
}

function run(
  target: Target,
  recorder: Recorder,
  given: Partial<ExecuteOptions> & { concurrency?: number; judge?: HolderOptions['judge'] } = {},
): Promise<Execution> {
  const never = new AbortController().signal
  const hold = createHolder({
    plan: given.plan ?? plan,
    target,
    variables: {},
    clock: { now: () => 0 },
    createUser: () => ({
      next: async () => ({ kind: 'say', message: { text: 'Hi' }, note }),
      listen: () => undefined,
    }),
    judge: given.judge ?? (() => ({ verdicts: [], outcome: passed })),
    pack: ({ spec, outcome }) => ({
      id: spec.id,
      label: outcome.label,
      why: outcome.cause,
      ...(spec.arm === 'explored' ? { explored: true as const } : {}),
      conversation: [],
      messages: [],
      verdicts: [],
      shadow: [],
    }),
  })
  return execute({
    plan,
    pending: plan.conversations,
    hold,
    queue: createLocalQueue(given.concurrency ?? 8),
    recorder,
    stop: never,
    drop: never,
    ...given,
  })
}

const allIds = plan.conversations.map(({ id }) => id)

describe('a run', () => {
  it('stores every conversation of its plan once, and finishes', async () => {
    const recorder = listRecorder()
    const { status, progress } = await run(doneBot(), recorder)
    expect([...recorder.stored].sort()).toEqual(allIds)
    expect([status, recorder.status]).toEqual(['finished', 'finished'])
    expect(progress).toMatchObject({ done: 100, scheduled: 100, counts: { passed: 100 } })
  })

  it.each([1, 5, 64])('holds %d conversations at a time, and no more', async (concurrency) => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))
    const full = async (): Promise<void> => {
      do await pause()
      while (bot.most < concurrency)
    }
    const bot: ReturnType<typeof doneBot> = doneBot(full)
    await run(bot, listRecorder(), { concurrency })
    expect(bot.most).toBe(concurrency)
  })

  it('begins the next conversation where one has ended, before that is judged', async () => {
    const seen: string[] = []
    const bot = doneBot(async () => void seen.push('begun'))
    const judge: HolderOptions['judge'] = () => {
      seen.push('judged')
      return { verdicts: [], outcome: passed }
    }
    await run(bot, listRecorder(), { concurrency: 1, judge })
    expect(seen.filter((what) => what === 'judged')).toHaveLength(100)
    // Of 100 begun and judged in turn, no two begun would be neighbours.
    expect(seen.join(' ')).toContain('begun begun')
  })

  it('with a bot in this process hears the outside after a few conversations', async () => {
    const drop = new AbortController()
    setImmediate(() => setImmediate(() => drop.abort()))
    const { progress } = await run(doneBot(), listRecorder(), {
      drop: drop.signal,
      concurrency: 64,
    })
    expect(progress.done).toBeLessThan(16)
  })

  it('tells its progress as it stores, never backwards, up to the whole', async () => {
    const told: Progress[] = []
    await run(doneBot(), listRecorder(), { onProgress: (progress) => told.push(progress) })
    const done = told.map((progress) => progress.done)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done.at(-1)).toBe(100)
  })

  it('is told of before anything ends, with what was stored before', async () => {
    const told: Progress[] = []
    const before = { passed: 3, failed: 2, excluded: 0, unresolved: 0, unverified: 0 }
    const recorder = listRecorder()
    await run(doneBot(), recorder, {
      before,
      onProgress: (progress) => {
        if (told.length === 0) expect(recorder.stored).toHaveLength(0)
        told.push(progress)
      },
    })
    expect(told[0]).toMatchObject({ done: 5, counts: before })
  })

  it('of nothing is finished at once', async () => {
    const before = { passed: 90, failed: 10, excluded: 0, unresolved: 0, unverified: 0 }
    const recorder = listRecorder()
    const { status, progress } = await run(doneBot(), recorder, { pending: [], before })
    expect([status, progress.done, recorder.stored]).toEqual(['finished', 100, []])
  })

  it('that goes on counts what was stored before', async () => {
    const before = { passed: 30, failed: 10, excluded: 0, unresolved: 0, unverified: 0 }
    const pending = plan.conversations.slice(40)
    const { status, progress } = await run(doneBot(), listRecorder(), { pending, before })
    expect(status).toBe('finished')
    expect(progress.counts).toMatchObject({ passed: 90, failed: 10 })
  })
})

describe('a run that is stopped', () => {
  it('begins nothing more, lets those under way finish, and stores them', async () => {
    const stop = new AbortController()
    const bot = doneBot(async (id) => {
      if (id === allIds[9]) stop.abort()
      await new Promise((resolve) => setImmediate(resolve))
    })
    const recorder = listRecorder()
    const { status } = await run(bot, recorder, { stop: stop.signal, concurrency: 4 })
    expect(bot.opened.length).toBeLessThanOrEqual(10 + 3)
    expect([...recorder.stored].sort()).toEqual([...bot.opened].sort())
    expect([status, recorder.status]).toEqual(['interrupted', 'interrupted'])
  })

  it('before it began holds nothing', async () => {
    const bot = doneBot()
    const { status } = await run(bot, listRecorder(), { stop: AbortSignal.abort() })
    expect([status, bot.opened]).toEqual(['interrupted', []])
  })
})

describe('a run that is dropped', () => {
  it('stores what was finished and none of what was under way', async () => {
    const drop = new AbortController()
    const hanging = new Set(allIds.slice(10, 14))
    const bot = doneBot(async (id) => {
      if (!hanging.has(id)) return
      if (id === allIds[13]) setImmediate(() => drop.abort(new Error('dropped')))
      await new Promise((_resolve, reject) => {
        drop.signal.addEventListener('abort', () => reject(drop.signal.reason))
      })
    })
    const recorder = listRecorder()
    const { status } = await run(bot, recorder, { drop: drop.signal, concurrency: 4 })
    expect(status).toBe('interrupted')
    expect([...recorder.stored].sort()).toEqual(allIds.slice(0, 10))
  })
})

describe('a run whose conversations are excluded', () => {
  /** Judges the conversations in the order they end in. */
  const excluding = (isExcluded: (at: number) => boolean): HolderOptions['judge'] => {
    let judged = 0
    return () => {
      const label = isExcluded(judged++) ? 'excluded' : 'passed'
      return { verdicts: [], outcome: { ...passed, label, cause: 'nobody answers' } }
    }
  }
  const given = { concurrency: 1, mostExcluded: 20 }

  it('so many in a row ends, says why, and stores none of these', async () => {
    const recorder = listRecorder()
    const judge = excluding((at) => at >= 40)
    const running = run(doneBot(), recorder, { ...given, judge })
    await expect(running).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^the last 20 conversations were excluded.*nobody answers$/),
    })
    expect([recorder.stored, recorder.status]).toEqual([allIds.slice(0, 40), undefined])
  })

  it('goes on where one among them counts, and stores all of them', async () => {
    const recorder = listRecorder()
    const judge = excluding((at) => at % 20 > 0)
    const { status } = await run(doneBot(), recorder, { ...given, judge })
    expect([status, recorder.stored]).toEqual(['finished', allIds])
  })

  it('at its end stores them', async () => {
    const recorder = listRecorder()
    const judge = excluding((at) => at > 80)
    const { status, progress } = await run(doneBot(), recorder, { ...given, judge })
    expect([status, recorder.stored]).toEqual(['finished', allIds])
    expect(progress.counts).toMatchObject({ passed: 81, excluded: 19 })
  })

  it('goes on where no number is given', async () => {
    const judge = excluding(() => true)
    const { status } = await run(doneBot(), listRecorder(), { judge })
    expect(status).toBe('finished')
  })
})

describe('a run whose recorder fails', () => {
  it('drops what is under way, holds nothing more, and throws what the recorder threw', async () => {
    const full = new Error('the disk is full')
    const bot = doneBot()
    let flushes = 0
    const recorder: Recorder = {
      ...listRecorder(),
      flush: () => {
        flushes += 1
        throw full
      },
    }
    await expect(run(bot, recorder, { concurrency: 2 })).rejects.toBe(full)
    expect(flushes).toBe(1)
    expect(bot.opened.length).toBeLessThan(100)
  })
})

describe('a run that meets a bug', () => {
  it('in its judgement stores what was finished before, and throws it', async () => {
    const bug = new TypeError('cannot read x')
    const recorder = listRecorder()
    let judged = 0
    const judge = (): { verdicts: []; outcome: Outcome } => {
      judged += 1
      if (judged === 11) throw bug
      return { verdicts: [], outcome: passed }
    }
    await expect(run(doneBot(), recorder, { judge, concurrency: 1 })).rejects.toBe(bug)
    expect(recorder.stored).toEqual(allIds.slice(0, 10))
    expect(recorder.status).toBeUndefined()
  })
})

describe('the counts of a run', () => {
  it('are those of its outcomes', async () => {
    const labels: OutcomeLabel[] = ['passed', 'failed', 'excluded', 'unresolved', 'unverified']
    let judged = 0
    const judge = (): { verdicts: []; outcome: Outcome } => {
      judged += 1
      const label = labels[judged % 5] ?? 'passed'
      return { verdicts: [], outcome: { ...passed, label } }
    }
    const { progress } = await run(doneBot(), listRecorder(), { judge })
    expect(progress.counts).toEqual(Object.fromEntries(labels.map((label) => [label, 20])))
  })
})

describe('a watch', () => {
  /** Has seen enough after some rounds; notes how many conversations were seen at each look. */
  function watchOf(rounds: number, before = 0): Watch & { looks: number[] } {
    let seen = 0
    const watch = {
      looks: [] as number[],
      round: before,
      saw: ({ repeat }: { repeat: number }) => {
        seen += 1
        watch.round = Math.max(watch.round, repeat)
      },
      enough: () => {
        watch.looks.push(seen)
        return watch.round >= rounds
      },
    }
    return watch
  }
  const both = buildPlan({
    ...plan,
    repeats: 5,
    personas: [...plan.personas, Persona.parse({ id: 'bob', name: 'Bob', description: 'd' })],
  })

  it.each([1, 8])('is asked between rounds only, %d at a time', async (concurrency) => {
    const watch = watchOf(100)
    const pending = both.conversations
    const { status } = await run(doneBot(), listRecorder(), {
      plan: both,
      pending,
      watch,
      concurrency,
    })
    expect(watch.looks).toEqual([2, 4, 6, 8])
    expect(status).toBe('finished')
  })

  it('that has seen enough ends the run, finished with what it has', async () => {
    const recorder = listRecorder()
    const watch = watchOf(3)
    const pending = both.conversations
    const { status, progress } = await run(doneBot(), recorder, { plan: both, pending, watch })
    expect([status, recorder.status, recorder.scheduled]).toEqual(['finished', 'finished', 6])
    expect(recorder.stored).toHaveLength(6)
    expect(progress.done).toBe(6)
  })

  it('of a resumed run is asked at the start of a round, not within one', async () => {
    const watch = watchOf(100, 2)
    const pending = both.conversations.slice(3)
    await run(doneBot(), listRecorder(), { plan: both, pending, watch })
    expect(watch.looks).toEqual([1, 3, 5])
  })

  it('that had seen enough before lets a resumed run hold nothing more', async () => {
    const bot = doneBot()
    const pending = both.conversations.slice(4)
    await run(bot, listRecorder(), { plan: both, pending, watch: watchOf(2, 2) })
    expect(bot.opened).toEqual([])
  })
})

describe('an explorer', () => {
  /** Chooses two batches of three, and notes what it was told before each. */
  function explorerOf(batches = 2): Explorer & { told: number[] } {
    let saw = 0
    const explorer = {
      told: [] as number[],
      saw: () => {
        saw += 1
      },
      next: () => {
        explorer.told.push(saw)
        const first = 100 + 3 * (explorer.told.length - 1)
        if (explorer.told.length > batches) return []
        return [0, 1, 2].map((at) => ({
          ...{ id: `r1-x${first + at}`, index: first + at, scenario: 'order', persona: 'anna' },
          ...{ repeat: first + at, arm: 'explored' as const },
        }))
      },
    }
    return explorer
  }

  it.each([1, 8])(
    'is asked after the plan, and told of each batch before the next, %d at a time',
    async (concurrency) => {
      const recorder = listRecorder()
      const explorer = explorerOf()
      const { status } = await run(doneBot(), recorder, { explorer, concurrency })
      expect(explorer.told).toEqual([100, 103, 106])
      expect(recorder.stored.slice(-6).sort()).toEqual(
        [0, 1, 2, 3, 4, 5].map((at) => `r1-x${100 + at}`),
      )
      expect(status).toBe('finished')
    },
  )

  it('is not asked when the run was stopped before, and leaves it to be gone on with', async () => {
    const stop = new AbortController()
    const explorer = explorerOf()
    const bot = doneBot(async () => stop.abort())
    const { status } = await run(bot, listRecorder(), { explorer, stop: stop.signal })
    expect([explorer.told, status]).toEqual([[], 'interrupted'])
  })

  it('that was interrupted leaves the run interrupted, though all of the plan is held', async () => {
    const stop = new AbortController()
    const bot = doneBot(async (id) => {
      if (id.startsWith('r1-x')) stop.abort()
    })
    const given = { explorer: explorerOf(), stop: stop.signal }
    const { status } = await run(bot, listRecorder(), given)
    expect(status).toBe('interrupted')
  })
})
