import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  allPhrases,
  alternativesOf,
  isSameValue,
  ownValue,
  phrasesFor,
  type SlotValue,
} from './facts.ts'
import { Fact } from './scenario.ts'

const country = Fact.parse({
  value: 'Germany',
  forms: { en: ['Germany'], de: ['Deutschland'], fr: ["l'Allemagne", 'Allemagne'] },
  alternatives: ['Austria', { value: 'Spain', forms: { es: ['España'] } }],
  ask: { en: ['which country'], fr: ['quel pays'] },
})

describe('phrases', () => {
  const phrases = { en: ['yes'], pt: ['sim'], 'pt-BR': ['claro'] }
  it.each([
    ['of its own', 'pt-BR', ['claro']],
    ['of its base language', 'pt-PT', ['sim']],
    ['in English, for a language without any', 'it', ['yes']],
  ])('for a language are those %s', (_what, language, found) => {
    expect(phrasesFor(phrases, language)).toEqual(found)
  })

  it('in no English are those of any language', () => {
    expect(phrasesFor({ fr: ['oui'] }, 'it')).toEqual(['oui'])
  })

  it('without languages serve every language', () => {
    expect(phrasesFor(['ok'], 'fr')).toEqual(['ok'])
  })

  it('of all languages begin with the one asked for, each once', () => {
    expect(allPhrases({ en: ['ok', 'yes'], pt: ['ok', 'sim'] }, 'pt')).toEqual(['ok', 'sim', 'yes'])
  })

  it('that are not there are none', () => {
    expect([phrasesFor(undefined, 'en'), allPhrases(undefined, 'en')]).toEqual([[], []])
  })
})

describe("a fact's value", () => {
  it('is spelt in the language of the user first', () => {
    expect(ownValue(country, 'fr').forms[0]).toBe("l'Allemagne")
    expect(ownValue(country, 'de-AT').forms[0]).toBe('Deutschland')
  })

  it('is spelt as itself where its language has no spelling', () => {
    expect(ownValue(country, 'es').forms[0]).toBe('Germany')
  })

  it('keeps the spellings of every language', () => {
    expect([...ownValue(country, 'en').forms].sort()).toEqual(
      ['Allemagne', 'Deutschland', 'Germany', "l'Allemagne"].sort(),
    )
  })

  it('has alternatives with or without spellings', () => {
    expect(alternativesOf(country, 'es')).toEqual([
      { value: 'Austria', forms: ['Austria'] },
      { value: 'Spain', forms: ['España', 'Spain'] },
    ])
  })
})

describe('a recorded value', () => {
  const volume: SlotValue = { value: 15_000, forms: ['15000', '15,000 euros a month', '15.000'] }
  const place = ownValue(country, 'en')
  const yes: SlotValue = { value: true, forms: ['true'] }
  it.each<[string, unknown, SlotValue]>([
    ['a number', 15_000, volume],
    ['a number as text', '15000', volume],
    ['a number with decimals of nothing', '15000.00', volume],
    ['a number grouped with commas', '15,000', volume],
    ['a number grouped with points', '15.000', volume],
    ['a number grouped with hard spaces', '15\u00a0000', volume],
    ['one of the forms', '15.000 Euros a Month', volume],
    ['another case', 'GERMANY', place],
    ['another language', 'Deutschland', place],
    ['an accent left out', 'Espana', ownValue(Fact.parse({ value: 'España', ask: [] }), 'es')],
    ['punctuation besides', ' Germany. ', place],
    ['a truth value', true, yes],
    ['a truth value as text', 'True', yes],
    ['only signs', '!', { value: '!', forms: ['!'] }],
  ])('is the same for %s', (_what, recorded, expected) => {
    expect(isSameValue(recorded, expected)).toBe(true)
  })

  it.each<[string, unknown, SlotValue]>([
    ['another number', 1_500, volume],
    ['a number ten times as large', '150,000', volume],
    ['a part of a form', 'euros', volume],
    ['a longer text that holds it', 'not Germany', place],
    ['the opposite', false, yes],
    ['nothing', undefined, place],
    ['null', null, place],
    ['an empty text', '', { value: 0, forms: ['0'] }],
    ['a blank text', ' ', { value: 0, forms: ['0'] }],
    ['a list', ['Germany'], place],
    ['a record', { value: 'Germany' }, place],
    ['other signs', '?', { value: '!', forms: ['!'] }],
  ])('is not the same for %s', (_what, recorded, expected) => {
    expect(isSameValue(recorded, expected)).toBe(false)
  })

  property.prop([fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 })])(
    'of a number is the same exactly when the number is, grouped by commas or spaces',
    (recorded, expected) => {
      const value = { value: expected, forms: [String(expected)] }
      for (const tag of ['en', 'fr', 'de-CH']) {
        expect(isSameValue(recorded.toLocaleString(tag), value)).toBe(recorded === expected)
        expect(isSameValue(expected.toLocaleString(tag), value)).toBe(true)
      }
    },
  )

  property.prop([fc.integer({ min: 0, max: 1e9 })])(
    'of a number is the same when it is grouped by points',
    (number) => {
      const value = { value: number, forms: [String(number)] }
      expect(isSameValue(number.toLocaleString('de'), value)).toBe(true)
    },
  )
})
