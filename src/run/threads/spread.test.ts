import { expect, test } from 'vitest'
import type { ConversationSpec } from '../../core/plan.ts'
import type { Hold } from '../hold.ts'
import { spread } from './spread.ts'

const spec: ConversationSpec = {
  id: 'r-1',
  index: 1,
  scenario: 's',
  persona: 'p',
  repeat: 1,
  arm: 'straying',
}
const never = new AbortController().signal

/** A place that holds on to what it is given until it is let go. */
function place(): { hold: Hold; given: number; letGo(): void } {
  const waiting: (() => void)[] = []
  const here = {
    given: 0,
    hold: () => {
      here.given += 1
      return new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined)))
    },
    letGo: () => waiting.shift()?.(),
  }
  return here
}

test('conversations go in turn to where the fewest are under way', async () => {
  const [quick, slow] = [place(), place()]
  const hold = spread([quick.hold, slow.hold])
  for (let count = 0; count < 4; count += 1) void hold(spec, never)
  expect([quick.given, slow.given]).toEqual([2, 2])
  quick.letGo()
  quick.letGo()
  await new Promise((resolve) => setImmediate(resolve))
  for (let count = 0; count < 2; count += 1) void hold(spec, never)
  expect([quick.given, slow.given]).toEqual([4, 2])
})

test('a place that fails is free again', async () => {
  const hold = spread([() => Promise.reject(new Error('no')), place().hold])
  await expect(hold(spec, never)).rejects.toThrow('no')
  await expect(hold(spec, never)).rejects.toThrow('no')
})
