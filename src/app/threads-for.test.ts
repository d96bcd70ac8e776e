import { expect, test } from 'vitest'
import type { Plan } from '../core/plan.ts'
import { Settings } from '../core/settings.ts'
import { threadsFor } from './threads-for.ts'

const settings = Settings.parse({
  targets: {
    mine: { kind: 'module', path: 'bot.mjs' },
    ours: { kind: 'bundled', bot: 'onboarding' },
    modelled: { kind: 'bundled', bot: 'onboarding', model: { model: 'm' } },
  },
})
const user = { kind: 'agenda' } as const
const model = Settings.parse({ users: { m: { kind: 'llm', model: 'm' } } }).users['m'] ?? user

const shadowOf = (target: string) => ({ target, iteration: 'v1', threshold: 0.8 })

test.each<[string, number, Partial<Plan>, number, number]>([
  ['a bundled bot gets one a core', 4, { target: 'onboarding' }, 10_000, 32],
  ['so does one in the settings', 4, { target: 'ours' }, 10_000, 32],
  ['a few conversations do not repay a second', 1, { target: 'onboarding' }, 799, 32],
  ['some repay some', 2, { target: 'onboarding' }, 800, 32],
  ['one at a time needs no more than one', 1, { target: 'onboarding' }, 10_000, 1],
  [
    'a bot of somebody else may keep what threads would tear apart',
    1,
    { target: 'mine' },
    10_000,
    32,
  ],
  ['a bot that waits for a model', 1, { target: 'modelled' }, 10_000, 32],
  ['a bundled shadow works here too', 4, { shadow: shadowOf('support') }, 10_000, 32],
  ['a shadow of somebody else', 1, { shadow: shadowOf('mine') }, 10_000, 32],
  ['a user that waits for a model', 1, { target: 'onboarding', user: model }, 10_000, 32],
])('%s: %d', (_why, threads, given, conversations, concurrency) => {
  const plan = { target: 'onboarding', user, ...given } as Plan
  expect(threadsFor(plan, settings, conversations, concurrency, 4)).toBe(threads)
})
