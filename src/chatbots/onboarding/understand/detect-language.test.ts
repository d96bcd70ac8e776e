import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

test.each([
  ['Buenas, quiero abrir una cuenta.', 'es'],
  ['Bonjour, je veux ouvrir un compte.', 'fr'],
  ['Hello, I want to open an account.', 'en'],
  ['42', 'en'],
])('"%s" is heard as %s', (text, language) => {
  expect(detectLanguage(text, 'en', false).language).toBe(language)
})

test('a settled language stays through a foreign word', () => {
  expect(detectLanguage('Alemania', 'fr', true).language).toBe('fr')
})

test('a settled language gives way to a whole sentence in another', () => {
  expect(detectLanguage('Perdone, no entiendo la pregunta', 'en', true).language).toBe('es')
})

test.each([
  ['I sell tacos', 'es', 'en'],
  ['By invoice', 'fr', 'en'],
  ['Un lien de paiement', 'en', 'fr'],
] as const)('"%s" is read in its own language, while %s stays', (text, settled, heard) => {
  expect(detectLanguage(text, settled, true)).toMatchObject({ language: settled, message: heard })
})
