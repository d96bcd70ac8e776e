import { expect, test } from 'vitest'
import type { Candidate } from '../../analysis/index.ts'
import type { JudgedConversation } from '../../core/records.ts'
import { type Trying, tryCandidate } from './try-candidate.ts'

const candidate = {
  script: { strayings: [], toldAtOnce: [], askedAtOnce: [] },
} as unknown as Candidate

/** A bot that fails (f) or passes (p) in turn, and tells each time apart where it is said to vary. */
function trying(holds: string, given: { alike: boolean; varies?: boolean }) {
  let held = 0
  const options: Trying = {
    alike: given.alike,
    concurrency: 4,
    spend: () => undefined,
    isSame: (_, { outcome }) => outcome.label === 'failed',
    hold: async () => {
      const fails = holds[held] === 'f'
      held += 1
      const said = given.varies ? String(held) : String(fails)
      const conversation = { greeting: [{ text: said }], turns: [], ending: { kind: 'turn_limit' } }
      const outcome = { label: fails ? 'failed' : 'passed' }
      return { conversation, outcome } as unknown as JudgedConversation
    },
  }
  return { options, held: () => held }
}

test.each([
  ['four that fail settle it', 'ffff', { alike: false }, true, 4],
  ['one may pass', 'fpfff', { alike: false, varies: true }, true, 5],
  ['two that do not refuse it', 'pp', { alike: false }, false, 2],
  [
    'two alike settle it, where bot and user are known to answer alike',
    'ff',
    { alike: true },
    true,
    2,
  ],
  ['two that differ do not, even there', 'ffff', { alike: true, varies: true }, true, 4],
  ['a failure that comes and goes is refused, even there', 'pfp', { alike: true }, false, 3],
])('%s', async (_what, holds, given, suffices, count) => {
  const { options, held } = trying(holds, given)
  expect((await tryCandidate(candidate, options)).suffices).toBe(suffices)
  expect(held()).toBe(count)
})
