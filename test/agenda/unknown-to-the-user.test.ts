import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/core/conversation.ts'
import { Scenario } from '../../src/core/scenario.ts'
import { says, textTarget } from './bots.ts'
import { pizza, plainPersona, script, talk } from './talk.ts'

const meet = (
  lines: readonly string[],
  language = 'en',
  scenario?: Scenario,
): Promise<Conversation> =>
  talk(textTarget(says(lines)), {
    persona: { ...plainPersona, language },
    ...(scenario ? { scenario } : {}),
  })
const rungs = ({ turns }: Conversation): (string | undefined)[] =>
  turns.map(({ note }) => note.rung)

/** A first question, and then demands for what nobody told the user. */
const DEMANDS: readonly (readonly [
  what: string,
  language: string,
  none: RegExp,
  lines: readonly string[],
])[] = [
  [
    'a one-time code',
    'en',
    /don't have|haven't got/,
    [
      'Which pizza?',
      'We have sent a one-time code to your e-mail. Please enter the code.',
      'The code is needed to go on. Please enter the 6-digit code.',
    ],
  ],
  [
    'an OTP',
    'en',
    /don't have|haven't got/,
    ['Which pizza?', 'Please enter the OTP from your SMS.'],
  ],
  [
    'a password',
    'en',
    /don't have|haven't got/,
    [
      'Which pizza?',
      'Please log in first. What is your password?',
      'That is not right. What is your password?',
    ],
  ],
  [
    'the code of an e-mail to confirm',
    'en',
    /don't have|haven't got/,
    ['Which pizza?', 'Please confirm the verification code that we sent to your e-mail.'],
  ],
  [
    'a code in Spanish',
    'es',
    /no (?:lo )?tengo/i,
    ['¿Qué pizza quiere?', 'Introduzca el código de verificación que le hemos enviado por correo.'],
  ],
  [
    'a password in French',
    'fr',
    /n’(?:en )?ai (?:pas|rien)|ne l’ai pas/i,
    ['Quelle pizza voulez-vous ?', 'Quel est votre mot de passe ?'],
  ],
  [
    'a code in Portuguese',
    'pt',
    /não tenho/i,
    ['Que pizza quer?', 'Digite o código de confirmação que enviamos por e-mail.'],
  ],
]

describe('asked for what only its own post or memory could tell, an agenda user', () => {
  it.each(DEMANDS)(
    'has not %s, wants a person, and leaves',
    async (_what, language, none, lines) => {
      const conversation = await meet(lines, language)
      const said = conversation.turns.map(({ user }) => user.text)
      expect(rungs(conversation).slice(-2), script(conversation).join('\n')).toEqual([
        'has_none',
        'wants_human',
      ])
      expect(said.at(-2)).toMatch(none)
      expect(said.slice(1).join(' ')).not.toMatch(/\d{4}/)
      expect(conversation.ending).toEqual({
        kind: 'user_stopped',
        reason: 'gave_up',
        cause: 'asked for a code or a password that the user has not',
      })
    },
  )

  it.each([
    'Do you have a discount code?',
    'What is your postcode? Please enter the code of your area.',
    'Did you forget your password?',
    'Please choose a new password.',
    'Is there a dress code we should know of?',
    'Please keep your booking code at hand. What is your star sign?',
    '¿Tiene un código de descuento?',
    'Quel est votre code postal ?',
    'Qual é o código postal?',
  ])('goes on as ever at %j', async (asks) => {
    const conversation = await meet(['Which pizza?', asks, 'Your order has been placed.'])
    expect(rungs(conversation), script(conversation).join('\n')).not.toContain('has_none')
  })

  it('tells a code that it was given', async () => {
    const facts = { ...pizza.facts, code: { value: '482913', ask: { en: ['verification code'] } } }
    const told = Scenario.parse({ ...pizza, facts })
    const lines = ['Please enter your verification code.', 'Your order has been placed.']
    const conversation = await meet(lines, 'en', told)
    expect(conversation.turns[1]?.note.conveys).toEqual({ code: '482913' })
  })

  it('hands over where a person is offered', async () => {
    const code = 'Please enter the one-time code.'
    const lines = ['Which pizza?', code, code, 'I am transferring you to one of our agents.']
    expect((await meet(lines)).ending).toEqual({ kind: 'user_stopped', reason: 'handed_off' })
  })
})

it('an agenda user loses patience with a bot that asks in ever other words for a fact that it does not know', async () => {
  const vat = { value: 'DE811907980', known: false, ask: { en: ['VAT number', 'tax number'] } }
  const scenario = Scenario.parse({ ...pizza, facts: { ...pizza.facts, vat } })
  const words = ['please', 'really', 'now', 'again', 'first', 'once more', 'today', 'quickly']
  const lines = words.map((word) => `I need your VAT number ${word}: what is your VAT number?`)
  const conversation = await meet(lines, 'en', scenario)
  expect(conversation.turns.length, script(conversation).join('\n')).toBeLessThan(8)
  expect(conversation.ending).toEqual({
    kind: 'user_stopped',
    reason: 'gave_up',
    cause: 'asked again for what it was told is not known',
  })
})
