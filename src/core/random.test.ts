import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addressedRandom, createRandom, type RandomAddress } from './random.ts'

const ADDRESS: RandomAddress = { seed: '1', scenario: 'pizza', persona: 'anna', repeat: 1 }

const draws = (address: RandomAddress, purpose: string, event: string, count = 3): number[] => {
  const random = addressedRandom(address).at(purpose, event)
  return Array.from({ length: count }, () => random.next())
}

describe('an address', () => {
  it('gives the same draws whenever it is asked, whatever was drawn elsewhere', () => {
    const alone = draws(ADDRESS, 'behaviour', 'country#1')
    const random = addressedRandom(ADDRESS)
    for (const event of ['country#2', 'channel#1', 'country#1/2']) {
      const other = random.at('behaviour', event)
      for (let at = 0; at < 7; at += 1) other.next()
    }
    const among = random.at('behaviour', 'country#1')
    expect([among.next(), among.next(), among.next()]).toEqual(alone)
  })

  it.each<[string, Partial<RandomAddress>, string, string]>([
    ['seed', { seed: '2' }, 'behaviour', 'country#1'],
    ['scenario', { scenario: 'pasta' }, 'behaviour', 'country#1'],
    ['persona', { persona: 'bob' }, 'behaviour', 'country#1'],
    ['repeat', { repeat: 2 }, 'behaviour', 'country#1'],
    ['purpose', {}, 'wording', 'country#1'],
    ['event', {}, 'behaviour', 'country#2'],
  ])('gives other draws when its %s differs', (_part, change, purpose, event) => {
    const before = draws(ADDRESS, 'behaviour', 'country#1')
    expect(draws({ ...ADDRESS, ...change }, purpose, event)).not.toEqual(before)
  })

  it('keeps its parts apart: moving a letter from one to the next is another address', () => {
    const one = draws({ ...ADDRESS, scenario: 'pizza', persona: 'anna' }, 'p', 'e')
    const other = draws({ ...ADDRESS, scenario: 'pizzaa', persona: 'nna' }, 'p', 'e')
    expect(other).not.toEqual(one)
  })
})

describe('what a seed produces', () => {
  // When one of these changes, every stored run meets other users: raise SIMULATOR_VERSION in src/users/version.ts.
  it.each<[RandomAddress, string, string, number[]]>([
    [ADDRESS, 'behaviour', 'country#1', [0.44354607770219445, 0.43435162934474647]],
    [ADDRESS, 'wording', 'country#1', [0.5591370118781924, 0.3051587836816907]],
    [{ ...ADDRESS, repeat: 2 }, 'behaviour', 'country#1', [0.9107075415086001, 0.9003792270086706]],
    [
      { ...ADDRESS, seed: 'nightly' },
      'behaviour',
      'confirm#3',
      [0.12730925157666206, 0.7365401077549905],
    ],
    [
      { ...ADDRESS, persona: 'lucía' },
      'behaviour',
      '¿qué país?#1',
      [0.4699750072322786, 0.3442314367275685],
    ],
  ])('is pinned for %j %s %s', (address, purpose, event, pinned) => {
    expect(draws(address, purpose, event, 2)).toEqual(pinned)
  })
})

/** Pearson's statistic of `draws` in `bins` equal bins. */
const chiSquare = (found: readonly number[], bins: number): number => {
  const counts = new Array<number>(bins).fill(0)
  for (const draw of found) {
    const bin = Math.floor(draw * bins)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const expected = found.length / bins
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

/** What a chi-square variable exceeds once in 10,000 times, by Wilson and Hilferty's approximation. */
const limit = (freedom: number): number => {
  const spread = 2 / (9 * freedom)
  return freedom * (1 - spread + 3.719 * Math.sqrt(spread)) ** 3
}

const N = 20_000

describe('draws of neighbouring addresses', () => {
  const first = (persona: number, event: string): number =>
    addressedRandom({ ...ADDRESS, persona: `p${persona}` })
      .at('behaviour', event)
      .next()

  it('are uniform over addresses that differ only in the last character', () => {
    const found = Array.from({ length: N }, (_, at) =>
      createRandom(`1/pizza/anna/1/behaviour/${String.fromCodePoint(0x4e00 + at)}`).next(),
    )
    expect(chiSquare(found, 100)).toBeLessThan(limit(99))
  })

  it('are uniform over repeats', () => {
    const found = Array.from({ length: N }, (_, at) =>
      addressedRandom({ ...ADDRESS, repeat: at + 1 })
        .at('behaviour', 'country#1')
        .next(),
    )
    expect(chiSquare(found, 100)).toBeLessThan(limit(99))
  })

  it('do not tell of each other at one visit and the next', () => {
    const pairs = Array.from({ length: N }, (_, at) => {
      const [one, two] = [first(at, 'country#1'), first(at, 'country#2')]
      return (Math.floor(one * 10) + two) / 10
    })
    expect(chiSquare(pairs, 100)).toBeLessThan(limit(99))
  })

  it('do not tell of the next draw of the same address', () => {
    const pairs = Array.from({ length: N }, (_, at) => {
      const random = addressedRandom({ ...ADDRESS, repeat: at + 1 }).at('behaviour', 'country#1')
      return (Math.floor(random.next() * 10) + random.next()) / 10
    })
    expect(chiSquare(pairs, 100)).toBeLessThan(limit(99))
  })

  // Alea mixes the last character of its seed too little: the draws of two visits determine that of the third.
  it('do not tell of each other over three visits', () => {
    const triples = Array.from({ length: N }, (_, at) => {
      const [one, two, three] = [1, 2, 3].map((visit) => first(at, `country#${visit}`))
      return (Math.floor((one ?? 0) * 10) * 10 + Math.floor((two ?? 0) * 10) + (three ?? 0)) / 100
    })
    expect(chiSquare(triples, 1_000)).toBeLessThan(limit(999))
  })
})

describe('a stream', () => {
  property.prop([fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100)])(
    'draws integers within their bounds, both included',
    (key, low, width) => {
      const drawn = createRandom(key).integer(low, low + width)
      expect(Number.isInteger(drawn)).toBe(true)
      expect(drawn).toBeGreaterThanOrEqual(low)
      expect(drawn).toBeLessThanOrEqual(low + width)
    },
  )

  it('reaches both bounds of an integer', () => {
    const found = Array.from({ length: 200 }, (_, at) => createRandom(`k${at}`).integer(1, 3))
    expect(new Set(found)).toEqual(new Set([1, 2, 3]))
  })

  property.prop([fc.string(), fc.array(fc.nat(), { minLength: 1 })])(
    'picks one of the items',
    (key, items) => {
      expect(items).toContain(createRandom(key).pick(items))
    },
  )

  it('never happens with probability 0 and always with 1', () => {
    const random = createRandom('k')
    const never = Array.from({ length: 1_000 }, () => random.chance(0))
    const always = Array.from({ length: 1_000 }, () => random.chance(1))
    expect([never.includes(true), always.includes(false)]).toEqual([false, false])
  })

  it('moves on by one draw, whether or not its outcome was certain', () => {
    const plain = createRandom('one')
    plain.next()
    plain.next()
    plain.next()
    const certain = createRandom('one')
    expect(certain.chance(1)).toBe(true)
    expect(certain.integer(3, 3)).toBe(3)
    expect(certain.pick(['only'])).toBe('only')
    expect(certain.next()).toBe(plain.next())
  })

  it('cannot pick from an empty list', () => {
    expect(() => createRandom('k').pick([])).toThrow(RangeError)
  })
})
