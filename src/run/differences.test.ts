import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const WORDS = 'A long beginning that both of them share, word for word, and to the last letter: '
const lists = (last: number): number[][] => [...Array(40).keys()].map((at) => [at, last])

describe('what changed in records', () => {
  it.each<[string, object, object, string]>([
    [
      'deep in a record is shown at its place',
      { facts: { name: { value: WORDS }, volume: { value: 12000, say: [WORDS] } } },
      { facts: { name: { value: WORDS }, volume: { value: 15000, say: [WORDS] } } },
      'facts.volume.value was 12000, is 15000',
    ],
    [
      'in a short list is shown with the list',
      { tags: ['a'] },
      { tags: [] },
      'tags was ["a"], is []',
    ],
    [
      'in a long list is shown at its place',
      { all: lists(1) },
      { all: lists(1).with(30, [30, 2]) },
      'all[30] was [30,1], is [30,2]',
    ],
    [
      'behind a long beginning is shown without it',
      { goal: `${WORDS}sell.` },
      { goal: `${WORDS}buy.` },
      'goal was …to the last letter: sell.", is …to the last letter: buy."',
    ],
    [
      'that came is shown as absent before',
      {},
      { tone: { kind: 'dry' } },
      'tone was absent, is {"kind":"dry"}',
    ],
    ['deep within, that went', { a: { b: 1 } }, { a: {} }, 'a.b was 1, is absent'],
  ])('%s', (_what, before, after, said) => {
    expect(differences('scenario', [{ id: 'x', ...before }], [{ id: 'x', ...after }])).toEqual([
      `scenario x: ${said}`,
    ])
  })

  it('is told field by field, what is the same left out', () => {
    const then = [{ id: 'x', a: 1, b: { c: 2 }, d: 3 }]
    const now = [{ id: 'x', a: 2, b: { c: 3 }, d: 3 }]
    expect(differences('persona', then, now)).toEqual([
      'persona x: a was 1, is 2',
      'persona x: b.c was 2, is 3',
    ])
  })

  it('never takes the order of keys for a change', () => {
    const then = [{ id: 'x', a: { b: 1, c: [{ d: 2, e: 3 }] } }]
    const now = [{ a: { c: [{ e: 3, d: 2 }], b: 1 }, id: 'x' }]
    expect(differences('persona', then, now)).toEqual([])
  })

  it('never takes the order of records for a change', () => {
    expect(differences('persona', [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }])).toEqual(
      [],
    )
  })
})
