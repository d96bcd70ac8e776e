import { describe, expect, test } from 'vitest'
import type { ExampleFile } from '../training/example.ts'
import { EXAMPLE_FILES, UNLABELLED_FILES } from '../training/index.ts'
import { checkFreshness } from './freshness.ts'

const [english] = EXAMPLE_FILES
if (!english) throw new Error('no examples')

const withRefunds = (refund: readonly string[]): ExampleFile => ({
  ...english,
  topics: { ...english.topics, refund },
})

test('the shipped training data was fresh when it was last reviewed, and has enough of everything', () => {
  expect(checkFreshness(EXAMPLE_FILES, UNLABELLED_FILES, '2026-11-20')).toEqual([])
})

describe('what is not fresh is named', () => {
  test.each<[string, readonly ExampleFile[], string, string]>([
    ['a file nobody read for a year', EXAMPLE_FILES, '2028-01-01', 'last reviewed 418 days ago'],
    ['a review to come', EXAMPLE_FILES, '2020-01-01', 'in the future'],
    ['a date that is none', [{ ...english, reviewed: 'last week' }], '2026-11-20', 'is no date'],
    [
      'a topic with few examples',
      [withRefunds(['Refund me'])],
      '2026-11-20',
      'refund has 1 examples',
    ],
    [
      'an example that stands twice',
      [withRefunds([...english.topics.refund, 'Refund, please!'])],
      '2026-11-20',
      '"Refund, please!" stands twice',
    ],
    [
      'an example with two labels',
      [withRefunds([...english.topics.refund, 'Tell me a joke'])],
      '2026-11-20',
      'is both refund and chitchat',
    ],
  ])('%s', (_what, files, today, problem) => {
    expect(checkFreshness(files, [], today).join('\n')).toContain(problem)
  })
})
