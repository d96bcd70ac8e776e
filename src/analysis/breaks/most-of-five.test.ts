import { describe, expect, it } from 'vitest'
import { mostPass, TRIES, tryFive } from './most-of-five.ts'

/** One letter for each try: `y` passes, `n` does not, `x` does not count. */
const trying = async (letters: string) => {
  const tried: number[] = []
  const tally = await tryFive(async (number) => {
    tried.push(number)
    const letter = letters[number - 1]
    return letter === 'x' ? undefined : letter === 'y'
  })
  return { tally, tried }
}

describe('five tries', () => {
  it.each([
    ['yyy', 3, true],
    ['nnn', 3, false],
    ['ynyy', 4, true],
    ['nynyn', 5, false],
    ['xyyy', 4, true],
    ['xxyyn', 5, undefined],
    ['xxxxx', 5, undefined],
  ])('of %s %d are held', async (letters, held, passes) => {
    const { tally, tried } = await trying(letters)
    expect(mostPass(tally)).toBe(passes)
    expect(tried).toEqual(Array.from({ length: held }, (_, at) => at + 1))
    expect(tried.length).toBeLessThanOrEqual(TRIES)
  })
})
