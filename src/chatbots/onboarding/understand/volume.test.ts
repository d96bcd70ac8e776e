import { expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import type { SlotValue } from '../slots.ts'
import { understand } from './understand.case.ts'

test.each<[LanguageId, string, SlotValue]>([
  ['en', 'eight and a half grand', 8500],
  ['en', '8 and a half thousand a month', 8500],
  ['en', 'two and a half k', 2500],
  ['en', 'a hundred thousand', 100_000],
  ['en', 'five hundred', 500],
  ['en', 'half a million', 'over 250,000'],
  ['en', 'a couple of thousand', '1,000 to 10,000'],
  ['es', 'tres mil quinientos', 3500],
  ['es', 'ocho mil y medio', 8500],
  ['es', 'un millón y medio', 1_500_000],
  ['fr', 'trois mille cinq cents', 3500],
  ['fr', 'quatre-vingt mille', 80_000],
  ['fr', 'vingt-quatre mille', 24_000],
])('%s: "%s" are %s', (language, text, volume) => {
  expect(understand(language, 'volume', text).values).toEqual({ volume })
})
