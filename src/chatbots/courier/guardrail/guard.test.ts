import { describe, expect, test } from 'vitest'
import { createScriptedModel } from '../../../llm/index.ts'
import { guard } from './guard.ts'
import { isCloseTo } from './similarity.ts'

const SOURCE =
  'Waiting at a restaurant is paid from minute 10 on, at 0.20 € a minute, and shown with the order.'
const signal = new AbortController().signal
const exhibit = (reply: string) => ({
  reply,
  source: SOURCE,
  question: 'how much do i get for waiting?',
  language: 'en' as const,
})

describe('the first tier', () => {
  test.each([
    ['the source itself', SOURCE, true],
    ['a stretch of it', 'Paid from minute 10 on, at 0.20 € a minute.', true],
    ['another figure', SOURCE.replace('10', '5'), false],
    ['a sentence more', `${SOURCE} You also get a free coffee at every station.`, false],
    ['other words', 'After ten minutes you earn a little more for standing around.', false],
  ])('%s: %s', (_what, reply, close) => {
    expect(isCloseTo(reply, SOURCE)).toBe(close)
  })
})

describe('the second tier, by rule', () => {
  test.each([
    [
      'what says the same otherwise',
      'For waiting at a restaurant, from minute 10, 0.20 € a minute is paid.',
      true,
      'nothing',
    ],
    [
      'a figure out of nowhere',
      'For waiting you are paid 0.50 € a minute.',
      false,
      '"50" stands in no source',
    ],
    [
      'more than the source says',
      'Managers decide alone, complaints never help, weekends double everything.',
      false,
      'says more',
    ],
    ['another language', 'La espera en el restaurante se paga a partir del minuto 10.', false, ''],
    [
      'half a sentence',
      'For waiting at a restaurant, from minute 10, 0.20 € a',
      false,
      'middle of a sentence',
    ],
    [
      'a raw template',
      'Dear {{name}}, waiting is paid from minute 10 on at the restaurant.',
      false,
      'template',
    ],
    ['a telephone number', 'Waiting is paid, ask Marek under +34 600 555 018.', false, ''],
    ['blame', 'Waiting at a restaurant longer than minute 10 is your own fault.', false, 'blames'],
  ])('%s', async (_what, reply, passes, reason) => {
    const verdict = await guard(exhibit(reply), undefined, signal)
    expect(verdict, reply).toMatchObject({ passes, reason: expect.stringContaining(reason) })
    expect(verdict.tier).toBe(2)
  })
})

describe('the second tier, by a model', () => {
  const SAME = 'For waiting at a restaurant, from minute 10, 0.20 € a minute is paid.'

  test('is asked only about what the first tier does not pass', async () => {
    const model = createScriptedModel([])
    expect(await guard(exhibit(SOURCE), model, signal)).toMatchObject({ passes: true, tier: 1 })
  })

  test('decides with its reason', async () => {
    const opinion = { grounded: false, coherent: true, compliant: true, reason: 'says too much' }
    const model = createScriptedModel([JSON.stringify(opinion)])
    expect(await guard(exhibit(SAME), model, signal)).toEqual({
      passes: false,
      tier: 2,
      reason: 'says too much',
    })
  })

  test.each(['', 'no JSON', '{"grounded": 1}'])(
    'gives way to the rules when it says "%s"',
    async (text) => {
      const model = createScriptedModel([text])
      expect(await guard(exhibit(SAME), model, signal)).toMatchObject({ passes: true })
    },
  )
})
