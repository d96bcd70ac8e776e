import { describe, expect, it } from 'vitest'
import { type Matchable, matches, valueAt } from './match.ts'
import { Matcher } from './matcher.ts'

const SUBJECT: Matchable = {
  stage: 'country',
  replies: [
    { text: 'Voilà: which COUNTRY?', actions: [{ name: 'save', arguments: { slot: 'a', n: 3 } }] },
    { text: 'Order no. 42', endState: 'ordered', record: { order: { size: 'Large', total: 12 } } },
  ],
}

describe('a matcher holds', () => {
  it.each<[string, Matcher]>([
    ['the stage', { stage: 'country' }],
    ['an end state of any reply', { endState: 'ordered' }],
    ['words of a reply, whatever their case', { reply: { contains: 'Which country' } }],
    ['words of a reply, whatever their accents', { reply: { contains: 'voila' } }],
    ['a pattern', { reply: { matches: 'order no\\. \\d+' } }],
    ['a pattern of letters in any script', { reply: { matches: '^\\p{L}+:' } }],
    ['an action', { action: { name: 'save' } }],
    ['an action with some of its arguments', { action: { name: 'save', arguments: { n: '3' } } }],
    ['values of the record', { record: { 'order.size': 'large', 'order.total': '12' } }],
    ['all parts', { all: [{ stage: 'country' }, { endState: 'ordered' }] }],
    ['any part', { any: [{ stage: 'nowhere' }, { endState: 'ordered' }] }],
    ['the opposite of what does not', { not: { stage: 'nowhere' } }],
    [
      'parts within parts',
      { not: { all: [{ stage: 'country' }, { not: { action: { name: 'save' } } }] } },
    ],
  ])('for %s', (_what, matcher) => {
    expect(Matcher.parse(matcher)).toEqual(matcher)
    expect(matches(matcher, SUBJECT)).toBe(true)
  })

  it.each<[string, Matcher]>([
    ['another stage', { stage: 'Country' }],
    ['another end state', { endState: 'order' }],
    ['words spread over two replies', { reply: { contains: 'country? order' } }],
    ['a pattern that no reply fits', { reply: { matches: '^order$' } }],
    ['another action', { action: { name: 'saved' } }],
    ['an action with another argument', { action: { name: 'save', arguments: { slot: 'b' } } }],
    ['an action without an argument', { action: { name: 'save', arguments: { other: 1 } } }],
    ['a record with one wrong value', { record: { 'order.size': 'large', 'order.total': 13 } }],
    ['a path that is not in the record', { record: { 'order.size.unit': 'cm' } }],
    ['one part missing', { all: [{ stage: 'country' }, { stage: 'nowhere' }] }],
    ['no part', { any: [{ stage: 'nowhere' }, { endState: 'nowhere' }] }],
    ['the opposite of what does', { not: { stage: 'country' } }],
  ])('not for %s', (_what, matcher) => {
    expect(matches(matcher, SUBJECT)).toBe(false)
  })

  it('not for a record while none is known, nor for a stage', () => {
    const bare: Matchable = { replies: [{ text: 'Hello' }] }
    expect([matches({ record: {} }, bare), matches({ stage: 'greet' }, bare)]).toEqual([
      false,
      false,
    ])
  })

  it('by the record fetched, rather than that of a reply', () => {
    const subject = { ...SUBJECT, record: { order: { size: 'small' } } }
    expect(matches({ record: { 'order.size': 'small' } }, subject)).toBe(true)
  })

  it('by the newest record of several replies', () => {
    const replies = [
      { text: 'a', record: { n: 1 } },
      { text: 'b', record: { n: 2 } },
      { text: 'c' },
    ]
    expect(matches({ record: { n: 2 } }, { replies })).toBe(true)
  })

  it('the same each time it is asked', () => {
    const again = [1, 2, 3].map(() => matches({ reply: { matches: 'order' } }, SUBJECT))
    expect(again).toEqual([true, true, true])
  })
})

describe('a path', () => {
  it.each<[string, unknown, unknown]>([
    ['a.b', { a: { b: 1 } }, 1],
    ['a.1', { a: ['x', 'y'] }, 'y'],
    ['a.b', { a: null }, undefined],
    ['a.b', { a: 'text' }, undefined],
    ['a', undefined, undefined],
  ])('%s in %j finds %j', (path, record, found) => {
    expect(valueAt(record, path)).toEqual(found)
  })
})

describe('an authored matcher', () => {
  it.each<[string, unknown]>([
    ['two kinds at once', { stage: 'a', endState: 'b' }],
    ['no kind', {}],
    ['an unknown kind', { stages: 'a' }],
    ['an empty text to look for', { reply: { contains: '' } }],
    ['a broken pattern', { reply: { matches: '(' } }],
    ['all of nothing', { all: [] }],
    ['any of nothing', { any: [] }],
  ])('is refused with %s', (_what, matcher) => {
    expect(Matcher.safeParse(matcher).success).toBe(false)
  })
})
