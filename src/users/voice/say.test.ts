import { describe, expect, it } from 'vitest'
import { Style } from '../../core/persona.ts'
import { addressedRandom } from '../../core/random.ts'
import { personaWith, shop } from '../shop.case.ts'
import { type LineName, lineUtterance } from '../utterance.ts'
import { createTemplateVoice } from './say.ts'
import { wordingFor } from './wording.ts'

const TIMES = 60

/** What a persona says for one line, many times over. */
function saidFor(line: LineName, language = 'en', length: Style['length'] = 'medium'): string[] {
  const persona = personaWith({ language, style: Style.parse({ length }) })
  const voice = createTemplateVoice(shop, persona)
  const random = addressedRandom({ seed: '1', scenario: 'shop', persona: 'mia', repeat: 1 })
  return Array.from({ length: TIMES }, (_, at) =>
    voice.say(lineUtterance('chat', line), random.at('wording', `x#${at}`)),
  )
}

describe('what is said around a message', () => {
  it.each(['en', 'es', 'fr', 'pt'])('follows no question of its own in %s', (language) => {
    const { fillers } = wordingFor(language)
    for (const line of ['why', 'off_topic', 'ask_for_human'] as const) {
      const asked = saidFor(line, language, 'long').filter((text) => text.includes('?'))
      expect(asked.length).toBeGreaterThan(0)
      const stuck = asked.filter((text) => fillers.some((one) => text.includes(`? ${one}`)))
      expect(stuck).toEqual([])
    }
  })

  it('follows an answer still', () => {
    const said = saidFor('dont_know', 'en', 'long')
    expect(said.some((text) => text.includes("That's about it."))).toBe(true)
  })
})

describe('the goal said once more', () => {
  it.each([
    ['en', 'As I said, I want to open a seller account.'],
    ['es', 'Como decía, quiero abrir una cuenta de vendedor.'],
    ['fr', 'Comme je disais, je voudrais ouvrir un compte vendeur.'],
    ['pt', 'Como eu dizia, quero abrir uma conta de vendedor.'],
  ])('goes on after its lead without another greeting in %s', (language, expected) => {
    const said = saidFor('restate', language)
    expect(said).toContain(expected)
    expect(said.filter((text) => /\b(?:Hi|Hola|Bonjour|Olá)\b/u.test(text))).toEqual([])
  })

  it('begins a sentence of its own after a colon', () => {
    expect(saidFor('restate', 'es')).toContain(
      'Esto es lo que quiero: Quiero abrir una cuenta de vendedor.',
    )
  })
})
