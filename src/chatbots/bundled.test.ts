import { describe, expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import { bundledBots, createBundled } from './bundled.ts'

test('an iteration is the version of its bot', () => {
  expect(createBundled('onboarding', 'v2')).toMatchObject({ name: 'onboarding', version: 'v2' })
})

test.each([
  ['nobody', 'v1', 'there is no bundled chatbot "nobody"', 'onboarding, support, courier'],
  ['toString', 'v1', 'there is no bundled chatbot "toString"', 'onboarding, support, courier'],
  ['onboarding', 'v9', 'there is no iteration "v9"', 'v1, v2, v3, v4'],
])('%s %s is refused with what exists', (name, iteration, message, known) => {
  const making = () => createBundled(name, iteration)
  expect(making).toThrow(AppError)
  expect(making).toThrow(message)
  try {
    making()
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'user_mistake', hint: `use one of: ${known}` })
  }
})

describe('every bundled chatbot', () => {
  test.each(Object.entries(bundledBots))('%s is made in each iteration', (name, bot) => {
    for (const version of bot.iterations) {
      expect(bot.create(version)).toMatchObject({ name, version })
    }
  })

  test.each(Object.entries(bundledBots))(
    '%s is made with each of its faults, changes and compounds',
    (_name, bot) => {
      const [version = ''] = bot.iterations
      for (const { id } of bot.defects) bot.create(version, { defects: [id] })
      for (const id of bot.equivalents) bot.create(version, { equivalents: [id] })
      for (const defects of Object.values(bot.compound)) bot.create(version, { defects })
    },
  )

  test.each(Object.entries(bundledBots))('%s refuses what it has not', (_name, bot) => {
    const [version = ''] = bot.iterations
    expect(() => bot.create(version, { defects: ['none'] })).toThrow('there is no defect "none"')
    expect(() => bot.create(version, { defects: [{ id: 'none', rate: 1 }] })).toThrow('"none"')
    expect(() => bot.create(version, { equivalents: ['none'] })).toThrow('no equivalent "none"')
  })
})

test('faults asked for stand in place of those of the iteration', async () => {
  const signal = new AbortController().signal
  const greeting = async (defects: readonly string[]) => {
    const bot = createBundled('support', 'first', { defects })
    return (await bot.open({ conversationId: 'c', variables: {}, signal })).greeting?.[0]?.text
  }
  expect(await greeting(['greeting_missing'])).toBe('')
  expect(await greeting([])).not.toBe('')
})

/** The mutation operators known for such bots: how many there are of each part, by its letter. */
const OPERATORS = {
  E: 3,
  N: 5,
  T: 4,
  L: 9,
  V: 5,
  R: 4,
  A: 5,
  M: 3,
  G: 5,
  F: 3,
  B: 5,
  H: 3,
  D: 5,
  Q: 3,
  X: 4,
}
/** No bot asks for consent; sessions have no ids in process; time stands still where defects are measured. */
const NOT_PLANTED = ['E3', 'Q3', 'X2']

test('every operator that applies is planted in one of the bots', () => {
  const all = Object.entries(OPERATORS).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, at) => `${part}${at + 1}`),
  )
  const planted = new Set<string>(
    Object.values(bundledBots).flatMap(({ defects }) => defects.map(({ operator }) => operator)),
  )
  expect(all).toHaveLength(66)
  expect(all.filter((one) => !planted.has(one))).toEqual(NOT_PLANTED)
})
