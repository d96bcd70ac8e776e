import type { Conversation } from '../../src/core/conversation.ts'
import { Persona } from '../../src/core/persona.ts'
import type { Arm } from '../../src/core/plan.ts'
import { addressedRandom } from '../../src/core/random.ts'
import { Scenario } from '../../src/core/scenario.ts'
import type { Target } from '../../src/core/target.ts'
import { userFactory } from '../../src/users/index.ts'
import { hold } from './hold.ts'

/** Ordering a pizza from a bot nobody wrote the user for. */
export const pizza = Scenario.parse({
  id: 'pizza',
  title: 'Orders a pizza',
  chatbot: 'any',
  goal: 'I want to order a pizza to my home.',
  opening: {
    en: ["Hi, I'd like to order a pizza."],
    es: ['Hola, quiero pedir una pizza.'],
    pt: ['Olá, quero pedir uma pizza.'],
  },
  facts: {
    pizza: {
      value: 'margherita',
      forms: { es: ['margarita'], pt: ['marguerita'] },
      alternatives: ['funghi'],
      ask: {
        en: ['which pizza', 'what pizza', 'kind of pizza'],
        es: ['qué pizza'],
        pt: ['qual pizza', 'que pizza'],
      },
      say: {
        en: ['A {value}, please.', "I'd like the {value}."],
        es: ['Una {value}, por favor.'],
        pt: ['Uma {value}, por favor.'],
      },
    },
    size: {
      value: 'large',
      forms: { es: ['grande'], pt: ['grande'] },
      alternatives: [{ value: 'small', forms: { es: ['pequeña'], pt: ['pequena'] } }],
      ask: { en: ['what size', 'how big'], es: ['qué tamaño'], pt: ['que tamanho'] },
      say: { en: ['{value}', 'A {value} one.'], es: ['{value}'], pt: ['{value}'] },
    },
    address: {
      value: '12 Castle Street',
      forms: { es: ['calle Castillo 12'], pt: ['rua do Castelo 12'] },
      alternatives: ['3 Harbour Road'],
      ask: {
        en: ['delivery address', 'where to deliver', 'your address'],
        es: ['dirección de entrega'],
        pt: ['endereço de entrega', 'morada de entrega'],
      },
      say: { en: ["It's {value}.", '{value}'], es: ['{value}'], pt: ['{value}'] },
    },
  },
  stages: [{ id: 'order', title: 'Order' }],
  endStates: [{ id: 'ordered', desired: true, when: { endState: 'never told by text' } }],
  maxTurns: 25,
})

export const plainPersona = Persona.parse({
  id: 'plain',
  name: 'Plain',
  description: 'Wants a pizza.',
  disclosure: 0,
  patience: 4,
})

/** Holds one conversation with a clock that stands still. */
export async function talk(
  target: Target,
  options: { persona?: Persona; scenario?: Scenario; arm?: Arm; seed?: string } = {},
): Promise<Conversation> {
  const { persona = plainPersona, scenario = pizza, arm = 'plain', seed = '1' } = options
  const random = addressedRandom({ seed, scenario: scenario.id, persona: persona.id, repeat: 1 })
  const user = userFactory({ kind: 'agenda' }, undefined)({ scenario, persona, arm, random })
  return hold(scenario, user, target)
}

/** The conversation as lines, for reading in a failed assertion. */
export function script({ greeting, turns, ending }: Conversation): string[] {
  return [
    ...greeting.map(({ text }) => `bot: ${text}`),
    ...turns.flatMap(({ user, replies, note }) => [
      `user [${note.behaviour}/${note.act}${note.rung ? `/${note.rung}` : ''}]: ${user.text}`,
      ...replies.map(({ text }) => `bot: ${text}`),
    ]),
    JSON.stringify(ending),
  ]
}
