import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hold } from '../../test/agenda/hold.ts'
import type { Conversation } from '../core/conversation.ts'
import { addressedRandom } from '../core/random.ts'
import { type Target, TargetError } from '../core/target.ts'
import type { Draft } from './guard/rule.ts'
import { patientBot } from './patient-bot.case.ts'
import { personaWith, shop } from './shop.case.ts'
import { createSimulatedUser } from './simulated-user.ts'
import type { Voice } from './voice/voice.ts'

type Answer = Draft | { readonly fault: string; readonly detail: string }

/** Texts that each rule of the guard refuses, and some that it lets out. */
const KNOWN = [
  'How can I help you today?',
  '<think>They want the country.</think>Germany',
  'Our number is 0171 5550199.',
  'Germany. Shoes. 2,000 orders. mia@fastfeet.example',
  'We are in Austria.',
  'Germany ###STOP###',
  '{"text": "Germany"}',
  'Thanks, bye!',
  'Hi, I want to open a seller account.',
  'Estamos en Alemania y nos gustaría empezar muy pronto.',
  '',
  'Germany',
  'I sell shoes.',
  'Yes.',
]
const text = fc.oneof(fc.constantFrom(...KNOWN), fc.string(), fc.string({ unit: 'grapheme' }))
const answer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ text, done: fc.boolean() }, { requiredKeys: ['text'] }),
  },
  { weight: 1, arbitrary: fc.constant({ fault: 'model_timeout', detail: 'no answer' }) },
)

/** Gives the answers in order, then over again, and keeps what it drafted. */
function voiceOf(answers: readonly Answer[], drafted: string[]): Voice {
  let at = 0
  return {
    draft: async () => {
      const given = answers[at % answers.length] ?? { text: 'Germany' }
      at += 1
      if ('text' in given) drafted.push(given.text)
      return given
    },
  }
}

/** Every user text of a record: sent, refused before one that was sent, or refused in a turn that never was. */
function recorded({ turns, rejected = [] }: Conversation): string[] {
  return [...turns.flatMap(({ user, note }) => [...(note.drafts ?? []), user]), ...rejected].map(
    (one) => one.text,
  )
}

/** What of `some` is not in `all`, each as often as it comes. */
function missingFrom(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A bot whose connection fails at one of its turns. */
function failingAt(turn: number, kind: 'unreachable' | 'timeout'): Target {
  return {
    name: 'failing',
    open: async () => {
      let at = 0
      return {
        send: async () => {
          at += 1
          if (at >= turn) throw new TargetError(kind, 'gone')
          return [{ text: 'Which country are you based in?' }]
        },
      }
    },
  }
}

const target = fc.oneof(
  fc.constant(() => patientBot('en')),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('unreachable', 'timeout')).map(
    ([turn, kind]) =>
      () =>
        failingAt(turn, kind),
  ),
)

describe('whatever a voice drafts', () => {
  it('is in the record: sent, among the refused drafts of a turn, or among those of a turn never sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 12 }),
        target,
        fc.nat(),
        async (answers, bot, repeat) => {
          const drafted: string[] = []
          const persona = personaWith()
          const random = addressedRandom({ seed: '1', scenario: 'shop', persona: 'mia', repeat })
          const options = { scenario: shop, persona, arm: 'straying', random } as const
          const user = createSimulatedUser(options, voiceOf(answers, drafted))
          const conversation = await hold(shop, user, bot())
          expect(missingFrom(recorded(conversation), drafted)).toEqual([])
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })
})
