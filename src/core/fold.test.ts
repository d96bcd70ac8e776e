import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, hasPhrase, wordKey, wordsOf } from './fold.ts'

describe('fold', () => {
  it.each([
    ['case', 'Hello THERE', 'hello there'],
    ['accents', 'Málaga, Île-de-France, Köln', 'malaga, ile-de-france, koln'],
    ['typographic quotes', 'it’s “so” «là»', 'it\'s "so" "la"'],
    ['repeated space and line breaks', '  a \n\t b  ', 'a b'],
    ['commas between thousands', '1,234,567 euros', '1234567 euros'],
    ['points between thousands', '15.000', '15000'],
    ['spaces between thousands', '15 000 €', '15000 €'],
    ['narrow and hard spaces between thousands', '15\u202f000 or 1\u00a0500', '15000 or 1500'],
    ['apostrophes between thousands', "12'500", '12500'],
  ])('takes away %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['a decimal point', '3.14', '3.14'],
    ['a decimal comma', '3,5 %', '3,5 %'],
    ['decimals after thousands', '1,234.50', '1234.50'],
    ['a list of numbers', '10, 20', '10, 20'],
    ['a year in a date', '1.2.2026', '1.2.2026'],
  ])('leaves %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  property.prop([fc.integer({ min: 0, max: 999_999_999 })])(
    'makes a grouped number equal to the bare one, whoever groups it',
    (number) => {
      for (const tag of ['en', 'de', 'fr', 'de-CH']) {
        expect(fold(number.toLocaleString(tag))).toBe(String(number))
      }
    },
  )
})

describe('words', () => {
  it.each([
    ['punctuation', 'Yes -- really?!', ['yes', 'really']],
    ['other scripts', 'Привет, мир 你好', ['привет', 'мир', '你好']],
    ['nothing', ' …!? ', []],
  ])('are runs of letters and digits, with %s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('joined make a key that ignores case, accents and punctuation', () => {
    expect(wordKey('¡Buenos DÍAS!')).toBe(wordKey('buenos dias'))
  })
})

const word = fc.stringMatching(/^[a-z]{1,8}$/)

describe('a phrase', () => {
  property.prop([fc.array(word), fc.array(word, { minLength: 1 }), fc.array(word)])(
    'is found in a text that holds its words in a row',
    (before, phrase, after) => {
      const text = [...before, ...phrase, ...after].join(' ')
      expect(hasPhrase(text, phrase.join(' '))).toBe(true)
    },
  )

  it.each([
    ['inside a longer word', 'the price is high', 'ice'],
    ['in another order', 'size what', 'what size'],
    ['when it is empty', 'anything', ''],
    ['when it is only punctuation', 'anything?', '?'],
  ])('is not found %s', (_why, text, phrase) => {
    expect(hasPhrase(text, phrase)).toBe(false)
  })
})
