import { expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import { detectLanguage, type LanguageSoFar } from './detect-language.ts'

const so = (language: LanguageId, settled = true): LanguageSoFar => ({
  language,
  settled,
  drift: undefined,
  spoken: [],
})

/** The language after these messages. */
function after(texts: readonly string[], language: LanguageId): LanguageId {
  let before = so(language)
  for (const text of texts) before = { ...before, ...detectLanguage(text, before) }
  return before.language
}

test.each([
  ['Buenas, quiero abrir una cuenta.', 'es'],
  ['Bonjour, je veux ouvrir un compte.', 'fr'],
  ['Hello, I want to open an account.', 'en'],
  ['42', 'en'],
])('"%s" is heard as %s', (text, language) => {
  expect(detectLanguage(text, so('en', false)).language).toBe(language)
})

test('a settled language stays through a foreign word', () => {
  expect(detectLanguage('Alemania', so('fr')).language).toBe('fr')
})

test('a settled language gives way to a whole sentence in another', () => {
  expect(detectLanguage('Perdone, no entiendo la pregunta', so('en')).language).toBe('es')
})

test.each([
  ['I sell tacos', 'es', 'en'],
  ["It's tacos", 'es', 'en'],
  ['We sel tacos', 'es', 'en'],
  ['By invoice', 'fr', 'en'],
  ['Un lien de paiement', 'en', 'fr'],
] as const)('"%s" is read in its own language, while %s stays', (text, settled, heard) => {
  expect(detectLanguage(text, so(settled))).toMatchObject({ language: settled, message: heard })
})

test('a settled language gives way to several short messages in another', () => {
  expect(after(['Estamos en Italia', 'Sí, por favor.'], 'en')).toBe('es')
})

test('a settled language stays where it is heard again in between', () => {
  expect(after(['Estamos en Italia', 'Yes, that is right.', 'Sí.'], 'en')).toBe('en')
})

test('one word brings back a language that was spoken before', () => {
  const text = 'Oui, on continue.'
  expect(detectLanguage(text, so('en')).language).toBe('en')
  expect(detectLanguage(text, { ...so('en'), spoken: ['fr', 'en'] }).language).toBe('fr')
})
