import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadAuthored } from '../src/authoring/index.ts'
import { Persona } from '../src/core/persona.ts'
import { type PersonaLines, PooledBehaviour } from '../src/core/pool.ts'
import { asksAllAtOnce, textTarget } from './agenda/bots.ts'
import { talk } from './agenda/talk.ts'

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

test.each([
  ['scrappy-founder', /founder/, [/shoes/, /online/]],
  ['security-cto', /CTO/, [/security|secure/i, /privacy|personal data/i]],
])('the persona %s is who the project was asked for', (id, name, words) => {
  const persona = authored.personas.find((one) => one.id === id)
  expect(persona?.name).toMatch(name)
  for (const word of words) expect(persona?.description).toMatch(word)
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

test('every pool has at least twelve lines in English, Spanish, French and Portuguese', async () => {
  for (const behaviour of PooledBehaviour.options) {
    for (const language of ['en', 'es', 'fr', 'pt']) {
      const lines = await linesOf({ [behaviour]: 0.1, quick_reply: 0 }, language)
      expect(lines[behaviour]?.length, `${behaviour} in ${language}`).toBeGreaterThanOrEqual(12)
    }
  }
})

test('every line of every pool passes the guard, said by a user in its language', async () => {
  for (const behaviour of PooledBehaviour.options) {
    for (const language of ['en', 'es', 'fr', 'pt']) {
      const behaviours = { [behaviour]: 1, quick_reply: 0 }
      const pool = (await linesOf(behaviours, language))[behaviour] ?? []
      for (const [at, line] of pool.entries()) {
        const persona = Persona.parse({
          ...{ id: 'p', name: 'P', description: 'Orders.', language, behaviours, disclosure: 0 },
          lines: { [behaviour]: [line] },
        })
        const { turns } = await talk(textTarget(asksAllAtOnce), {
          ...{ persona, arm: 'straying', seed: `${at}` },
        })
        const said = turns.filter(({ note }) => note.behaviour === behaviour)
        const drafts = said.flatMap(({ note }) => note.drafts ?? [])
        expect(drafts, `${behaviour} in ${language}`).toEqual([])
      }
    }
  }
})

/** The pools' lines for a persona with these strayings. */
async function linesOf(behaviours: Persona['behaviours'], language: string): Promise<PersonaLines> {
  // The scenarios name these tags.
  const tags = [...new Set(authored.personas.flatMap((one) => one.tags))]
  const persona = { id: 'p', name: 'P', description: 'D.', language, behaviours, tags }
  const folder = mkdtempSync(join(tmpdir(), 'offscript-pools-'))
  writeFileSync(join(folder, 'p.yaml'), JSON.stringify(persona))
  const { personas } = await loadAuthored({
    personasDir: folder,
    scenariosDir: 'scenarios/onboarding',
    poolDirs: ['pools'],
    root,
  })
  rmSync(folder, { recursive: true })
  return personas[0]?.lines ?? {}
}
