import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { Spent, type Suffices, takeAway } from './take-away.ts'

/** Items are told apart by identity, as decisions are. */
type Item = { readonly name: number }

interface Problem {
  readonly groups: readonly (readonly Item[])[]
  /** Sets of items, each of which suffices: any number of ways to fail. */
  readonly needed: readonly (readonly Item[])[]
}

const problem: fc.Arbitrary<Problem> = fc
  .array(fc.nat(5), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    let name = 0
    const groups = sizes.map((size) =>
      Array.from({ length: size }, () => {
        name += 1
        return { name }
      }),
    )
    const all = groups.flat()
    return fc
      .array(fc.subarray(all), { minLength: 1, maxLength: 4 })
      .map((needed) => ({ groups, needed }))
  })

/** Also what is odd: more may do less than a part of it does, as long as all of it suffices. */
const oddly = fc.record({ problem, salt: fc.nat(1_000) })

function asking({ groups, needed }: Problem, salt?: number) {
  const all = groups.flat()
  const asked: string[] = []
  const truth = (kept: readonly Item[]): boolean => {
    if (kept.length === all.length) return true
    const odd = kept.reduce((sum, { name }) => (sum * 31 + name) % 7, salt ?? 0)
    if (salt !== undefined && odd < 3) return odd === 0
    return needed.some((set) => set.every((item) => kept.includes(item)))
  }
  const suffices: Suffices<Item> = async (kept) => {
    asked.push(kept.map(({ name }) => name).join())
    return truth(kept)
  }
  return { all, asked, truth, suffices }
}

describe('taking away', () => {
  test.prop([problem], { numRuns: 500 })(
    'leaves what suffices, and nothing that could still be taken away alone',
    async (given) => {
      const { truth, suffices } = asking(given)
      const { kept, complete } = await takeAway(given.groups, suffices)
      expect(complete).toBe(true)
      expect(truth(kept)).toBe(true)
      for (const item of kept) expect(truth(kept.filter((one) => one !== item))).toBe(false)
    },
  )

  test.prop([oddly], { numRuns: 500 })(
    'does so too where less may fail and even less not',
    async ({ problem: given, salt }) => {
      const { truth, suffices } = asking(given, salt)
      const { kept } = await takeAway(given.groups, suffices)
      expect(truth(kept)).toBe(true)
      for (const item of kept) expect(truth(kept.filter((one) => one !== item))).toBe(false)
    },
  )

  test.prop([oddly], { numRuns: 500 })(
    'asks at most n² + 4n + 1 times, and never twice about the same',
    async ({ problem: given, salt }) => {
      const { all, asked, suffices } = asking(given, salt)
      await takeAway(given.groups, suffices)
      expect(asked.length).toBeLessThanOrEqual(all.length ** 2 + 4 * all.length + 1)
      expect(new Set(asked).size).toBe(asked.length)
    },
  )

  test.prop([oddly])('finds and asks the same each time', async ({ problem: given, salt }) => {
    const [one, other] = [asking(given, salt), asking(given, salt)]
    const found = await takeAway(given.groups, one.suffices)
    expect(await takeAway(given.groups, other.suffices)).toEqual(found)
    expect(one.asked).toEqual(other.asked)
  })

  test.prop([problem])('never adds, and keeps the order', async (given) => {
    const { all, suffices } = asking(given)
    const { kept } = await takeAway(given.groups, suffices)
    expect(all.filter((item) => kept.includes(item))).toEqual(kept)
  })

  test.prop([problem, fc.nat(12)])(
    'that is stopped has the best so far, and says that there may be a shorter one',
    async (given, most) => {
      const { asked, truth, suffices } = asking(given)
      const { kept, complete } = await takeAway(given.groups, async (left) => {
        if (asked.length === most) throw new Spent('enough')
        return suffices(left)
      })
      expect(truth(kept)).toBe(true)
      expect(asked.length).toBeLessThanOrEqual(most)
      if (!complete) expect(asked.length).toBe(most)
    },
  )

  it('asks once where nothing is needed', async () => {
    const { asked, suffices } = asking({ groups: [[{ name: 1 }, { name: 2 }]], needed: [[]] })
    expect(await takeAway([[{ name: 1 }, { name: 2 }]], suffices)).toEqual({
      kept: [],
      complete: true,
    })
    expect(asked).toEqual([''])
  })

  it('lets any other error through', async () => {
    const broken = takeAway([[{ name: 1 }]], async () => {
      throw new RangeError('the bot is gone')
    })
    await expect(broken).rejects.toThrow('the bot is gone')
  })
})
