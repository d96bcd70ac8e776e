import { expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { type AskedShadow, parseShadow } from './parse-shadow.ts'

test.each<[string, AskedShadow]>([
  ['support', { target: 'support' }],
  ['support@classifying', { target: 'support', iteration: 'classifying' }],
  ['support:topic', { target: 'support', step: 'topic' }],
  ['support@classifying:topic', { target: 'support', iteration: 'classifying', step: 'topic' }],
  ['my-bot.v2@2026.1', { target: 'my-bot.v2', iteration: '2026.1' }],
  ['shop:detect intent: v2', { target: 'shop', step: 'detect intent: v2' }],
  ['shop:a@b', { target: 'shop', step: 'a@b' }],
])('"%s" is read as %j', (written, asked) => {
  expect(parseShadow(written)).toEqual(asked)
})

test.each(['', ' ', '@v1', ':topic', 'shop@', 'shop:', 'shop@:topic', 'shop@v1:'])(
  '"%s" is refused, and the message says how to write it',
  (written) => {
    try {
      parseShadow(written)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      expect([error.code, error.hint]).toEqual([
        'user_mistake',
        expect.stringContaining('TARGET@ITERATION:STEP'),
      ])
      return
    }
    throw new Error('expected to be refused')
  },
)
