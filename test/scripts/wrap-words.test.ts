import { describe, expect, it } from 'vitest'
import { wrapWords } from '../../scripts/wrap-words.mjs'

describe('wrapped words', () => {
  it.each([
    ['where all fits, stay as they are', 'a line of words', 15, 'a line of words'],
    ['break between words', 'a line of words', 9, 'a line of\nwords'],
    ['keep the lines they had', 'one\ntwo three', 6, 'one\ntwo\nthree'],
    ['leave no blanks at either end', '  one   two  ', 4, 'one\ntwo'],
    ['break within a word that is longer than a line', 'incredible', 4, 'incr\nedib\nle'],
    [
      'begin such a word on the row before where that saves a row',
      'so incredible',
      7,
      'so incr\nedible',
    ],
    ['else on a row of its own', 'so incredible', 5, 'so\nincre\ndible'],
    ['say nothing of nothing', ' ', 5, ''],
  ])('%s', (_, text, columns, wrapped) => {
    expect(wrapWords(text, columns)).toBe(wrapped)
  })
})
