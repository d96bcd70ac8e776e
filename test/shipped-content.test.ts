import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadAuthored } from '../src/authoring/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const authored = await loadAuthored({
  personasDir: 'personas',
  scenariosDir: 'scenarios',
  poolDirs: ['pools'],
  root,
})

test.each(['onboarding', 'support', 'courier'])(
  'the %s chatbot has at least eight scenarios',
  (chatbot) => {
    const own = authored.scenarios.filter((scenario) => scenario.chatbot === chatbot)
    expect(own.length).toBeGreaterThanOrEqual(8)
  },
)

test('every shipped persona is in order, and there are enough of them', () => {
  expect(authored.personas.length).toBeGreaterThanOrEqual(10)
})

test('at least two personas do not write English', () => {
  const languages = authored.personas.map(({ language }) => language)
  expect(languages.filter((language) => !language.startsWith('en')).length).toBeGreaterThanOrEqual(
    2,
  )
})

test('every scenario can be played in English, Spanish and French', () => {
  for (const scenario of authored.scenarios) {
    for (const phrases of [
      scenario.opening,
      ...Object.values(scenario.facts).flatMap((fact) => (fact.known ? [fact.say] : [])),
    ]) {
      expect(Object.keys(phrases ?? {}), scenario.id).toEqual(
        expect.arrayContaining(['en', 'es', 'fr']),
      )
    }
  }
})
