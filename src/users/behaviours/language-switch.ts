import { alternativesOf, ownValue, type SlotValue } from '../../core/facts.ts'
import type { Persona } from '../../core/persona.ts'
import type { Fact } from '../../core/scenario.ts'
import type { Part } from '../utterance.ts'
import { VOICE_LANGUAGES } from '../voice/wording.ts'
import { type Behaviour, informs } from './behaviour.ts'

/** Says this one message in another language that the persona knows. */
export const languageSwitch: Behaviour = {
  kind: 'language_switch',
  coolDown: 3,
  limit: 2,
  applies: ({ cooperative, persona }) =>
    (informs(cooperative) || cooperative.act === 'affirm') && otherLanguages(persona).length > 0,
  play: ({ cooperative, persona, goal }, random) => {
    const language = random.pick(otherLanguages(persona))
    const parts = cooperative.parts.map((part): Part => {
      const fact = part.kind === 'inform' ? goal.slots.get(part.slot)?.fact : undefined
      return fact && part.kind === 'inform'
        ? { ...part, value: valueIn(fact, part.value, language) }
        : part
    })
    return { ...cooperative, parts, language }
  },
  note: 'Answer plainly, but write this one message in the language named.',
}

function otherLanguages({ language, otherLanguages: known }: Persona): readonly string[] {
  return (known.length > 0 ? known : VOICE_LANGUAGES).filter((one) => base(one) !== base(language))
}

function base(language: string): string | undefined {
  return language.split('-')[0]
}

/** The same value with the spellings of another language first. */
function valueIn(fact: Fact, value: SlotValue, language: string): SlotValue {
  const all = [ownValue(fact, language), ...alternativesOf(fact, language)]
  return all.find((one) => one.value === value.value) ?? value
}
