import { describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { createProgressView } from './progress.ts'

/** A context whose clock the test sets, and what was printed in it. */
function contextAt(times: { now: number }): { context: Context; lines: string[] } {
  const lines: string[] = []
  const never = new AbortController().signal
  const context: Context = {
    cwd: '/',
    env: {},
    clock: { now: () => times.now },
    out: () => undefined,
    err: (text) => void lines.push(text),
    interactive: false,
    colour: false,
    width: 80,
    stop: never,
    drop: never,
    unwritable: () => undefined,
    goesOnWith: () => undefined,
    ended: () => undefined,
  }
  return { context, lines }
}

const counts = { passed: 0, failed: 7, excluded: 0, unresolved: 0, unverified: 0 }
const at = (
  done: number,
  scheduled = 1_000,
): Parameters<ReturnType<typeof createProgressView>['show']>[0] => ({ done, scheduled, counts })

describe('progress where no bar can be drawn', () => {
  it.each([
    [3_000, 300, 1_000, 'bot v1 300/1000 · 7 failed · 100/s · 7 s left\n'],
    [3_000, 12, 1_000, 'bot v1 12/1000 · 7 failed · 4.0/s · 5 min left\n'],
    [3_000, 3, 100_000, 'bot v1 3/100000 · 7 failed · 1.0/s · 27.8 h left\n'],
    [3_000, 999, 1_000, 'bot v1 999/1000 · 7 failed · 333/s · done soon\n'],
    [3_000, 0, 1_000, 'bot v1 0/1000 · 7 failed · 0.0/s · time left unknown\n'],
  ])('after %d ms and %d of %d is "%s"', (ms, done, scheduled, line) => {
    const time = { now: 0 }
    const { context, lines } = contextAt(time)
    const view = createProgressView(context, 'bot v1', false)
    view.show(at(0, scheduled))
    time.now = ms
    view.show(at(done, scheduled))
    view.close()
    expect(lines).toEqual([line])
  })

  it('is one line every three seconds, however often it is told', () => {
    const time = { now: 0 }
    const { context, lines } = contextAt(time)
    const view = createProgressView(context, 'bot v1', false)
    for (; time.now <= 9_500; time.now += 100) view.show(at(time.now / 100))
    expect(lines).toHaveLength(3)
  })

  it('does not count what was stored before as work of this run', () => {
    const time = { now: 0 }
    const { context, lines } = contextAt(time)
    const view = createProgressView(context, 'bot v1', false)
    view.show(at(500))
    time.now = 5_000
    view.show(at(550))
    expect(lines).toEqual(['bot v1 550/1000 · 7 failed · 10/s · 45 s left\n'])
  })

  it('is told also while no conversation ends, and no more once it is closed', () => {
    const time = { now: 0 }
    const { context, lines } = contextAt(time)
    const rounds = new Set<() => void>()
    const view = createProgressView(context, 'bot v1', false, (work) => {
      rounds.add(work)
      return () => void rounds.delete(work)
    })
    expect(rounds.size).toBe(0)
    time.now = 60_000
    view.show(at(500))
    for (let second = 1; second <= 7; second += 1) {
      time.now += 1_000
      if (second === 5) view.show(at(550))
      for (const round of rounds) round()
    }
    expect(lines).toEqual([
      'bot v1 500/1000 · 7 failed · 0.0/s · time left unknown\n',
      'bot v1 550/1000 · 7 failed · 8.3/s · 54 s left\n',
    ])
    view.close()
    expect(rounds.size).toBe(0)
  })

  it('is nothing when quiet', () => {
    const time = { now: 0 }
    const { context, lines } = contextAt(time)
    const view = createProgressView(context, 'bot v1', true)
    time.now = 10_000
    view.show(at(10))
    view.close()
    expect(lines).toEqual([])
  })
})
