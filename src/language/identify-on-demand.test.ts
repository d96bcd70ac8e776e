import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const DOOR = fileURLToPath(new URL('index.ts', import.meta.url))

/** How many modules of eld a fresh process has loaded after this text. */
function loadedAfter(text: string, expected: string): string {
  const code = `
    import { createRequire } from 'node:module'
    const { languageOf } = await import(${JSON.stringify(DOOR)})
    languageOf(${JSON.stringify(text)}, ${JSON.stringify(expected)})
    const cache = Object.keys(createRequire(import.meta.url).cache)
    console.log(cache.some((path) => path.includes('eld')) ? 'loaded' : 'not loaded')`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
}

test.each([
  ['en', 'Which country are you in, and what do you sell there?'],
  ['es', '¿En qué país está su empresa y qué es lo que vende?'],
  ['fr', 'Dans quel pays êtes-vous et que vendez-vous à vos clients ?'],
  ['pt', 'Em que país está a sua empresa e o que vende aos seus clientes?'],
])('plain %s where it is expected does not load the identifier', (language, text) => {
  expect(loadedAfter(text, language)).toBe('not loaded')
})

test('a text in another language whose common words are known does not load it', () => {
  const text = '¿En qué país está su empresa y qué es lo que vende?'
  expect(loadedAfter(text, 'en')).toBe('not loaded')
})

test('a text in a language whose common words are not known loads it', () => {
  const text = 'W jakim kraju działa Twoja firma i co sprzedajesz swoim klientom?'
  expect(loadedAfter(text, 'en')).toBe('loaded')
})
