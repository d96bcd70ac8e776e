import { expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import { Settings } from '../core/settings.ts'
import type { ShadowSpec } from '../core/shadow.ts'
import { planShadow } from './plan-shadow.ts'

const settings = Settings.parse({
  targets: {
    mine: { kind: 'module', path: 'bot.mjs', version: '2.1' },
    plain: { kind: 'module', path: 'bot.mjs' },
    ours: { kind: 'bundled', bot: 'support', version: 'first' },
    v4: { kind: 'module', path: 'bot.mjs' },
  },
  run: { shadowThreshold: 0.6 },
})

test.each<[string, Omit<ShadowSpec, 'threshold'>]>([
  ['onboarding', { target: 'onboarding', iteration: 'v4' }],
  ['onboarding@v2', { target: 'onboarding', iteration: 'v2' }],
  ['support@generative:topic', { target: 'support', iteration: 'generative', step: 'topic' }],
  ['mine', { target: 'mine', iteration: '2.1' }],
  ['plain', { target: 'plain', iteration: 'dev' }],
  ['plain@main:intent', { target: 'plain', iteration: 'main', step: 'intent' }],
  ['ours', { target: 'ours', iteration: 'first' }],
  ['mine:v4', { target: 'mine', iteration: '2.1', step: 'v4' }],
])('%s is planned as %j, with the threshold of the settings', (written, planned) => {
  expect(planShadow(settings, written)).toEqual({ ...planned, threshold: 0.6 })
})

test.each([
  ['nobody', 'there is no target "nobody"', 'Give --shadow one of: mine, plain'],
  ['onboarding:v4', 'onboarding has no step "v4"', 'Write --shadow onboarding@v4.'],
])('%s is a mistake, and the message says what to write', (written, message, hint) => {
  try {
    planShadow(settings, written)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect([error.code, error.message, error.hint]).toEqual([
      'user_mistake',
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ])
    return
  }
  throw new Error('expected to be refused')
})
