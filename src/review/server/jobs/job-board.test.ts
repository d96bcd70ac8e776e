import { expect, it } from 'vitest'
import { createJobBoard } from './job-board.ts'
import type { Ended } from './start-program.ts'

const WORDS = { words: ['replay', 'r1-0001'], command: 'npx offscript replay r1-0001' }
const REQUEST = { kind: 'replay', conversation: 'r1-0001' } as const
const DOCUMENT = { title: 'replay', lead: ['The outcome is the same.'], sections: [], warnings: [] }

/** A board whose programs end when they are told to. */
function boardOf() {
  const begun: { end(ended: Partial<Ended>): void; say(line: string): void; cancelled: boolean }[] =
    []
  const board = createJobBoard({
    clock: { now: () => 0 },
    read: (_kind, printed) => {
      JSON.parse(printed)
      return DOCUMENT
    },
    start: (_words, say) => {
      let resolve: (ended: Ended) => void = () => undefined
      const ended = new Promise<Ended>((settle) => {
        resolve = settle
      })
      const one = {
        cancelled: false,
        say,
        end: (how: Partial<Ended>) => resolve({ out: '', code: 0, ...how }),
      }
      begun.push(one)
      return {
        ended,
        cancel: () => {
          one.cancelled = true
          one.end({ code: 130 })
        },
      }
    },
  })
  const states = () => board.about('r1-0001').jobs.map(({ state }) => state)
  return { board, begun, states }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('does two jobs at a time, the others wait', async () => {
  const { board, begun, states } = boardOf()
  for (let at = 0; at < 3; at++) board.add(REQUEST, WORDS)
  expect(states()).toEqual(['waiting', 'running', 'running'])
  begun[0]?.end({ out: '{}' })
  await settled()
  expect(states()).toEqual(['running', 'running', 'done'])
})

it('tells what a job said last and what it came to', async () => {
  const { board, begun } = boardOf()
  board.add(REQUEST, WORDS)
  for (let at = 0; at < 100; at++) begun[0]?.say(`line ${at} ${'x'.repeat(1_000)}`)
  const [job] = board.about('r1-0001').jobs
  expect(job?.lines).toHaveLength(40)
  expect(job?.lines.at(-1)).toMatch(/^line 99 x/u)
  expect(job?.lines.at(-1)).toHaveLength(500)
  begun[0]?.end({ out: '{}' })
  await settled()
  expect(board.about('r1-0001')).toMatchObject({
    jobs: [{ state: 'done', result: DOCUMENT, command: WORDS.command }],
    underWay: 0,
  })
})

it('takes a printed result for a result, whatever the exit code', async () => {
  const { board, begun, states } = boardOf()
  board.add(REQUEST, WORDS)
  begun[0]?.end({ out: '{}', code: 4 })
  await settled()
  expect(states()).toEqual(['done'])
})

it('says why a job came to nothing', async () => {
  const { board, begun } = boardOf()
  board.add(REQUEST, WORDS)
  begun[0]?.say('offscript: the bot cannot be reached')
  begun[0]?.end({ code: 3 })
  await settled()
  expect(board.about('r1-0001').jobs).toMatchObject([
    { state: 'failed', error: 'offscript: the bot cannot be reached' },
  ])
})

it('ends a job that is cancelled, and begins the next', async () => {
  const { board, begun, states } = boardOf()
  for (let at = 0; at < 3; at++) board.add(REQUEST, WORDS)
  board.cancel(1)
  expect(begun[0]?.cancelled).toBe(true)
  await settled()
  expect(states()).toEqual(['running', 'running', 'cancelled'])
  expect(() => board.cancel(1)).toThrow('job 1 is not under way')
})

it('never begins a job that was cancelled while it waited', async () => {
  const { board, begun, states } = boardOf()
  for (let at = 0; at < 3; at++) board.add(REQUEST, WORDS)
  board.cancel(3)
  begun[0]?.end({ out: '{}' })
  await settled()
  expect(states()).toEqual(['cancelled', 'running', 'done'])
})

it('lets only so many wait, and remembers only so many', async () => {
  const { board, begun } = boardOf()
  for (let at = 0; at < 22; at++) board.add(REQUEST, WORDS)
  expect(() => board.add(REQUEST, WORDS)).toThrow('20 jobs wait already')
  for (let at = 0; at < 80; at++) {
    begun[at]?.end({ out: '{}' })
    await settled()
    if (at > 10) board.add(REQUEST, WORDS)
  }
  expect(board.about('r1-0001').jobs.length).toBeLessThanOrEqual(50)
})

it('ends what is under way when it closes', async () => {
  const { board, begun } = boardOf()
  board.add(REQUEST, WORDS)
  await board.close()
  expect(begun[0]?.cancelled).toBe(true)
})
