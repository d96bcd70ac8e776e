import { expect, test } from 'vitest'
import { createApi } from './api.ts'

const DETAILS = { order: '45121', reason: 'too far' }

test('the same action with the same details is done once', () => {
  const api = createApi()
  expect(api.carryOut('reassign_order', DETAILS).outcome).toBe('done')
  expect(api.carryOut('reassign_order', DETAILS).outcome).toBe('done_before')
  expect(api.deeds).toHaveLength(1)
})

test('the same action on another order is another one', () => {
  const api = createApi()
  api.carryOut('reassign_order', DETAILS)
  expect(api.carryOut('reassign_order', { ...DETAILS, order: '45127' }).outcome).toBe('done')
  expect(api.deeds).toHaveLength(2)
})

test('only the details that an action needs are written', () => {
  const api = createApi()
  api.carryOut('reassign_order', { ...DETAILS, amount: 5, issue: 'other' })
  expect(api.deeds[0]?.details).toEqual(DETAILS)
})

test.each([
  ['no reason', 'reassign_order', { order: '45121' }, 'missing_detail'],
  ['four digits', 'reassign_order', { order: '4512', reason: 'unwell' }, 'invalid_order'],
  [
    'nothing to pay',
    'adjust_pay',
    { order: '45121', amount: 0, pay_reason: 'other' },
    'invalid_amount',
  ],
  [
    'too much',
    'adjust_pay',
    { order: '45121', amount: 100.5, pay_reason: 'other' },
    'invalid_amount',
  ],
] as const)('%s is refused, and nothing is written', (_what, action, details, why) => {
  const api = createApi()
  expect(api.carryOut(action, details)).toEqual({ outcome: 'refused', why })
  expect(api.deeds).toEqual([])
})
