import { expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import type { Values } from '../slots.ts'
import { understand } from './understand.case.ts'

test.each<[LanguageId, string, Values]>([
  ['en', 'Russian dolls', { business: 'Russian dolls' }],
  ['en', 'Belgian chocolates', { business: 'Belgian chocolates' }],
  ['en', 'polish pottery', { business: 'polish pottery' }],
  ['en', "we're a Greek restaurant", { business: 'Greek restaurant' }],
  ['en', "I'm a German photographer", { business: 'German photographer' }],
  ['en', 'Italian restaurant in Berlin', { business: 'Italian restaurant', country: 'Germany' }],
  ['en', 'French bakery in London', { business: 'French bakery', country: 'United Kingdom' }],
  ['en', 'Indian restaurant in Dublin', { business: 'Indian restaurant', country: 'Ireland' }],
  ['en', 'turkey sandwiches', { business: 'turkey sandwiches' }],
  ['es', 'muñecas rusas', { business: 'muñecas rusas' }],
  ['es', 'Vendo comida china', { business: 'comida china' }],
  [
    'es',
    'un restaurante italiano en Madrid',
    { business: 'restaurante italiano', country: 'Spain' },
  ],
  ['fr', 'chocolat suisse', { business: 'chocolat suisse' }],
  ['fr', 'des chaussures italiennes', { business: 'chaussures italiennes' }],
  ['fr', 'un restaurant chinois à Paris', { business: 'restaurant chinois', country: 'France' }],
])('%s: a nationality before what is sold is no country: "%s"', (language, text, values) => {
  expect(understand(language, 'business', text).values).toEqual(values)
})

test.each<[LanguageId, string, string]>([
  ['en', "we're Italian", 'Italy'],
  ['en', 'Italian', 'Italy'],
  ['en', "I'm French", 'France'],
  ['en', 'an Italian company', 'Italy'],
  ['en', 'a British limited company', 'United Kingdom'],
  ['en', 'We are not German but Austrian', 'Austria'],
  ['en', 'Turkey', 'Turkey'],
  ['es', 'somos italianos', 'Italy'],
  ['es', 'una empresa italiana', 'Italy'],
  ['es', 'China', 'China'],
  ['fr', 'nous sommes italiens', 'Italy'],
  ['fr', 'une société belge', 'Belgium'],
  ['fr', 'Suisse', 'Switzerland'],
])(
  '%s: who says what they are, or what their company is, tells the country: "%s"',
  (language, text, country) => {
    expect(understand(language, 'country', text).values).toEqual({ country })
  },
)

test('what customers are tells no country', () => {
  expect(understand('en', 'country', 'our customers are German').values).toEqual({})
})
