import { describe, expect, it } from 'vitest'
import type { EndState } from '../core/scenario.ts'
import { checkRecord, finalValues } from './evidence.ts'
import { type Beat, conversationOf, RIGHT_RECORD, scenario } from './transcript.case.ts'

const ENDED = { kind: 'end_state', endState: 'open' } as const
const OPEN = scenario.endStates[0] as EndState
const BOTH_SAID: readonly Beat[] = [{ says: { goods: 'shoes' } }, { says: { volume: 2000 } }]

const check = (beats: readonly Beat[], record?: unknown, endState = OPEN) =>
  checkRecord(
    scenario,
    conversationOf(beats, ENDED, record === undefined ? {} : { record }),
    endState,
    'en',
  )

describe('what the user finally said', () => {
  it.each<[string, readonly Beat[], unknown]>([
    ['the value said', [{ says: { goods: 'shoes' } }], 'shoes'],
    ['the value said last', [{ says: { goods: 'shoes' } }, { says: { goods: 'bags' } }], 'bags'],
    ["the scenario's own where it never came up", [{}], 'shoes'],
    [
      'not a slip taken back at once',
      [{ says: { goods: 'shoes' }, retracts: { goods: 'bags' } }],
      'shoes',
    ],
  ])('is %s', (_what, beats, value) => {
    const finals = finalValues(scenario, conversationOf(beats, ENDED), 'en')
    expect(finals.get('goods')?.value).toBe(value)
  })
})

describe('the record', () => {
  it.each<[string, unknown]>([
    ['the same values', RIGHT_RECORD],
    ['a number as text with its separator', { ...RIGHT_RECORD, volume: '2,000' }],
    ['other case and accents', { ...RIGHT_RECORD, goods: 'Shoes' }],
    ['more than is expected', { ...RIGHT_RECORD, id: 17, notes: null }],
    ['anything for a fact that the user does not know', { ...RIGHT_RECORD, vat: 'XX' }],
  ])('is right with %s', (_what, record) => {
    expect(check(BOTH_SAID, record)).toEqual({ result: 'right', wrong: [] })
  })

  it.each<[string, unknown, string, string]>([
    [
      'another value',
      { ...RIGHT_RECORD, goods: 'bags' },
      'goods',
      'goods is "bags", the user said "shoes"',
    ],
    [
      'a missing value',
      { volume: 2000, plan: 'basic' },
      'goods',
      'goods is missing, the user said "shoes"',
    ],
    [
      'an empty value',
      { ...RIGHT_RECORD, goods: '' },
      'goods',
      'goods is "", the user said "shoes"',
    ],
    ['null', { ...RIGHT_RECORD, volume: null }, 'volume', 'volume is null, the user said "2000"'],
    [
      'ten times the number',
      { ...RIGHT_RECORD, volume: 20_000 },
      'volume',
      'volume is 20000, the user said "2000"',
    ],
  ])('is wrong with %s', (_what, record, slot, reason) => {
    const { result, wrong } = check(BOTH_SAID, record)
    expect(result).toBe('wrong')
    expect(wrong).toMatchObject([{ slot, reason }])
  })

  it('is wrong where a plain value is not what is expected, and names no fact', () => {
    expect(check(BOTH_SAID, { ...RIGHT_RECORD, plan: 'gold' }).wrong).toMatchObject([
      { path: 'plan', slot: undefined, reason: 'plan is "gold", the user said "basic"' },
    ])
  })

  it('names everything that is wrong', () => {
    expect(check(BOTH_SAID, {}).wrong.map(({ path }) => path)).toEqual(['goods', 'volume', 'plan'])
  })

  it.each<[unknown, 'right' | 'wrong']>([
    ['bags', 'right'],
    ['shoes', 'wrong'],
  ])('with %j after a change of mind from shoes to bags is %s', (goods, result) => {
    const beats: readonly Beat[] = [
      ...BOTH_SAID,
      { says: { goods: 'bags' }, behaviour: 'change_of_mind', act: 'correct' },
    ]
    expect(check(beats, { ...RIGHT_RECORD, goods }).result).toBe(result)
  })

  it('says nothing where nothing is expected', () => {
    const { expect: _, ...bare } = OPEN
    expect(check(BOTH_SAID, { goods: 'bags' }, bare)).toEqual({ result: 'none', wrong: [] })
  })

  it('is looked into by dotted paths', () => {
    const nested = { ...OPEN, expect: { 'shop.goods': { fact: 'goods' } } }
    expect(check(BOTH_SAID, { shop: { goods: 'shoes' } }, nested).result).toBe('right')
    expect(check(BOTH_SAID, { shop: null }, nested).result).toBe('wrong')
  })
})

describe("without a record, the bot's own words", () => {
  const facts = { ...OPEN, expect: { goods: { fact: 'goods' }, volume: { fact: 'volume' } } }

  it.each<[string, readonly Beat[], string]>([
    [
      'are right when each fact was last repeated rightly',
      [{ right: ['goods', 'volume'] }],
      'right',
    ],
    [
      'are right when a wrong repetition was mended',
      [{ wrong: { goods: 'bags' } }, { right: ['goods', 'volume'] }],
      'right',
    ],
    [
      'are wrong when a fact was last repeated wrongly',
      [{ right: ['goods', 'volume'] }, { wrong: { goods: 'bags' } }],
      'wrong',
    ],
    ['tell nothing when a fact was never repeated', [{ right: ['goods'] }], 'none'],
  ])('%s', (_what, beats, result) => {
    expect(check(beats, undefined, facts).result).toBe(result)
  })

  it('cannot tell a plain value that no user says', () => {
    expect(check([{ right: ['goods', 'volume'] }]).result).toBe('none')
  })
})
