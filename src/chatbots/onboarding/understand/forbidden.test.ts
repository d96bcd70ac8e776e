import { expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import { understand } from './understand.case.ts'

test.each<[LanguageId, string, boolean]>([
  ['en', 'toy guns and water pistols', false],
  ['en', 'glue guns and staple guns', false],
  ['es', 'pistolas de agua', false],
  ['fr', 'pistolets à eau', false],
  ['en', 'real guns and toys', true],
  ['en', 'toy shop and real rifles', true],
  ['en', 'we sell weapons, not toys', true],
  ['es', 'pistolas y juguetes', true],
  ['fr', 'pistolets et jouets', true],
])('%s: whether "%s" may not be sold: %s', (language, text, forbidden) => {
  expect(understand(language, 'business', text).forbidden).toBe(forbidden)
})
