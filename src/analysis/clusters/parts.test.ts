import { describe, expect, it } from 'vitest'
import { brokenAt, summary, times } from '../sample.case.ts'
import { leadsAmong } from './leads.ts'
import { mergeAlike } from './merge-alike.ts'
import { neighboursOf } from './neighbours.ts'
import { sampled } from './sampled.ts'
import { tellingWords } from './telling-words.ts'
import { product, tfIdf } from './tf-idf.ts'
import { withoutQuotes, wordsOf } from './tokens.ts'

describe('words', () => {
  it.each([
    ['are small and without punctuation', 'Is that RIGHT?', ['is', 'that', 'right']],
    ['keep no figure', 'order 104291, 6.50 €', ['order', '#', '#']],
    ['are found in any script', 'Ça va? 好的', ['ça', 'va', '好的']],
    ['are none in nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('of a reason leave out what was quoted', () => {
    expect(withoutQuotes('volume is "7", the user said "7 000"')).toBe(
      'volume is "…", the user said "…"',
    )
  })
})

describe('TF-IDF', () => {
  it('gives vectors of length 1, and of length 0 to nothing', () => {
    const [one, none] = tfIdf([['a', 'b', 'a'], []])
    expect(one && product(one, one)).toBeCloseTo(1, 12)
    expect(none?.size).toBe(0)
  })

  it('weighs a rare word more than a common one', () => {
    const [first] = tfIdf([['rare', 'common'], ['common'], ['common']])
    expect(first?.get('rare') ?? 0).toBeGreaterThan(first?.get('common') ?? 0)
  })
})

describe('neighbours', () => {
  it('are those that share words, each pair once', () => {
    const vectors = tfIdf([['a', 'b'], ['a', 'b'], ['c'], ['c']])
    expect(neighboursOf(vectors).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
})

describe('groups that are alike', () => {
  it('are put together, others left apart', () => {
    const vectors = tfIdf([['a', 'b'], ['a', 'b'], ['c'], ['a', 'b']])
    expect(mergeAlike([[0, 1], [2], [3]], vectors)).toEqual([[0, 1, 3], [2]])
  })
})

describe('telling words', () => {
  it('are those that a group has and the others have not', () => {
    const words = tellingWords([
      [
        ['the', 'order', 'lost'],
        ['the', 'order', 'lost'],
      ],
      [
        ['the', 'order', 'twice'],
        ['the', 'order', 'twice'],
      ],
    ])
    expect(words.map(([first]) => first)).toEqual(['lost', 'twice'])
  })

  it('are not one member’s alone', () => {
    const [words] = tellingWords([[['odd'], ['same'], ['same'], ['same'], ['same']]])
    expect(words).toEqual(['same'])
  })
})

describe('a sample', () => {
  const ids = times(50, (at) => `r1-${at}`)

  it('is everything where that is few enough', () => {
    expect(sampled(ids, 50, '7')).toEqual(ids)
  })

  it('is the same of the same ids in any order, and another under another seed', () => {
    const drawn = sampled(ids, 10, '7')
    expect(sampled([...ids].reverse(), 10, '7')).toEqual(drawn)
    expect(sampled(ids, 10, '8')).not.toEqual(drawn)
    expect(new Set(drawn).size).toBe(10)
  })
})

describe('leads', () => {
  const straying = (count: number, kind: 'clarify' | 'off_topic', fails: boolean) =>
    times(count, () => {
      const given = { behaviours: { answer: 3, [kind]: 1 }, persona: `of ${kind}` }
      return fails ? brokenAt('pay', 'stuck', given) : summary({}, given)
    })

  it('are behaviours and personas with which it comes about more often', () => {
    const failed = straying(20, 'clarify', true)
    const all = [...failed, ...straying(20, 'clarify', false), ...straying(40, 'off_topic', false)]
    expect(leadsAmong(all).to(failed.map(({ id }) => id))).toMatchObject([
      { by: 'behaviour', key: 'clarify', rate: { hits: 20, total: 40 } },
      { by: 'persona', key: 'of clarify' },
    ])
  })

  it.each([
    ['fewer than 30 conversations', 10, 15],
    ['as many failures elsewhere', 40, 40],
  ])('are not told of %s', (_what, fails, count) => {
    const clarify = straying(count, 'clarify', true).slice(0, Math.min(fails, count))
    const others = straying(60, 'off_topic', fails === count)
    const members = [...clarify, ...(fails === count ? others : [])].map(({ id }) => id)
    expect(leadsAmong([...clarify, ...others]).to(members)).toEqual([])
  })
})
