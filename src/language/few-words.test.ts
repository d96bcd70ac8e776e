import { expect, test } from 'vitest'
import { wordsOf } from '../core/fold.ts'
import { foreignRemark } from './few-words.ts'

test.each([
  ['Ich bin aus Berlin.', 'en', 'de'],
  ['Wir sind in Germany.', 'en', 'de'],
  ['Das ist gut, danke.', 'es', 'de'],
  ['Yes, that is what we want.', 'fr', 'en'],
  ['Nous avons tout, merci.', 'en', 'fr'],
])('%j is not in the language expected (%s)', (text, expected, found) => {
  expect(foreignRemark(wordsOf(text), expected)).toBe(found)
})

test.each([
  ['La Casa de Sofía', 'en'],
  ['El Rincón de la Abuela', 'en'],
  ['Zum Goldenen Anker', 'en'],
  ['Danke!', 'en'],
  ["C'est la vie, we are four.", 'en'],
  ['Four, bitte, and thank you.', 'en'],
  ['Que será, será', 'en'],
  ['Van der Berg', 'en'],
  ['Não sei, obrigado.', 'pt'],
  ['Sí, gracias.', 'es'],
  ['Ok, perfecto.', 'en'],
  ['Ich bin aus Berlin.', 'pl'],
  ['', 'en'],
])('no other language is told from %j (%s)', (text, expected) => {
  expect(foreignRemark(wordsOf(text), expected)).toBeUndefined()
})
