import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadAuthored } from '../src/authoring/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const authored = await loadAuthored({
  personasDir: 'personas',
  scenariosDir: 'scenarios/onboarding',
  poolDirs: ['pools'],
  root,
})

test('every shipped persona and scenario is in order', () => {
  expect(authored.personas.length).toBeGreaterThanOrEqual(10)
  expect(authored.scenarios.length).toBeGreaterThanOrEqual(8)
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
      ...Object.values(scenario.facts).map((fact) => fact.say),
    ]) {
      expect(Object.keys(phrases ?? {}), scenario.id).toEqual(['en', 'es', 'fr'])
    }
  }
})
