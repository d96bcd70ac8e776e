import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/core/conversation.ts'
import { Scenario } from '../../src/core/scenario.ts'
import { type TextBot, textTarget } from './bots.ts'
import { pizza, script, talk } from './talk.ts'

/** A bot of a few steps: it goes on to the next when what is said fits, and asks again when it does not. */
function steps(...list: readonly (readonly [asks: string, takes: RegExp])[]): () => TextBot {
  return () => {
    let at = 0
    let greeted = false
    return (said) => {
      if (greeted && list[at]?.[1].test(said)) at += 1
      greeted = true
      return list[at]?.[0] ?? 'Your order has been placed.'
    }
  }
}

const hold = (bot: () => TextBot, scenario = pizza): Promise<Conversation> =>
  talk(textTarget(bot), { scenario })
const said = ({ turns }: Conversation): string[] => turns.map(({ user }) => user.text)
const DETAILS = ['Which pizza, what size, and what delivery address?', /castle/i] as const
const claimedDone = { kind: 'user_stopped', reason: 'claimed_done' }

async function ordered(bot: () => TextBot, scenario?: Scenario): Promise<Conversation> {
  const conversation = await hold(bot, scenario)
  expect(conversation.ending, script(conversation).join('\n')).toEqual(claimedDone)
  return conversation
}

describe('an agenda user meets a bot that takes one form of answer', () => {
  it.each([
    ['Which pizza?\n1. Funghi\n2. Margherita\n\nPlease reply with the number only.', /^2$/],
    ['Which pizza would you like?\nA) Funghi\nB) Margherita\nType the letter.', /^B$/],
    ['What pizza? Press 1 for funghi, 2 for margherita.', /^2$/],
    ['Which pizza?\n1️⃣ Funghi\n2️⃣ Margherita\nReply with 1 or 2.', /^2$/],
    ['How would you like your pizza?\n[1] Funghi\n[2] Margherita\nAnswer with the number.', /^2$/],
    ['¿Qué pizza?\n1. Funghi\n2. Margarita\nResponda con el número.', /^2$/],
  ])('and answers %j by the mark of its value', async (asks, takes) => {
    const conversation = await ordered(steps([asks, takes], DETAILS))
    expect(conversation.turns[1]?.note.conveys).toEqual({ pizza: 'margherita' })
  })

  it.each([
    ['Reply YES to confirm or NO to change.', 'YES'],
    ['Type "I accept" to go on.', 'I accept'],
    ['Please type START to begin.', 'START'],
    ['Responda SÍ para confirmar.', 'SÍ'],
    ['Répondez « OUI » pour confirmer.', 'OUI'],
  ])('and answers %j with its word', async (asks, word) => {
    const conversation = await ordered(steps(DETAILS, [asks, new RegExp(`^${word}$`)]))
    expect(said(conversation).at(-1)).toBe(word)
  })

  it.each([
    ['When? Please give the date as YYYY-MM-DD.', '2026-08-14'],
    ['Which date would you like (DD/MM/YYYY)?', '14/08/2026'],
    ['Para cuándo (DD.MM.AAAA)?', '14.08.2026'],
  ])('and answers %j in its format', async (asks, form) => {
    const dated = Scenario.parse({
      ...pizza,
      facts: {
        ...pizza.facts,
        date: {
          value: '2026-08-14',
          forms: ['14 August', '14/08/2026', '14.08.2026'],
          ask: ['which date', 'when', 'para cuándo'],
        },
      },
    })
    const conversation = await ordered(steps(DETAILS, [asks, new RegExp(`^${form}$`)]), dated)
    expect(conversation.turns.at(-1)?.note.conveys).toEqual({ date: '2026-08-14' })
  })
})

describe('an agenda user meets a bot that asks for a yes', () => {
  it.each([
    'Shall I place your order now?',
    'Do you accept our terms and conditions?',
    'Would you like me to submit the order?',
    'All good?',
    'Our kitchen has 3 ovens and is next to the funghi market. Shall I place your order now?',
  ])('and affirms %j', async (asks) => {
    const conversation = await ordered(
      steps(DETAILS, [asks, /^\W*(?:yes|yep|correct|looks good)/i]),
    )
    expect(conversation.turns.at(-1)?.note.act).toBe('affirm')
  })

  it.each([
    ['Please answer yes or no: do you have an account with us?', 'No'],
    ['Responda sí o no: ¿tiene ya una cuenta?', 'No'],
    ['Avez-vous déjà un compte ? Répondez par oui ou non.', 'Non'],
  ])('and says no to %j, of which it knows nothing', async (asks, no) => {
    const conversation = await ordered(steps([asks, /^(?:no|non)$/i], DETAILS))
    expect(said(conversation)[1]).toBe(no)
  })

  it('and changes nothing when everything is right', async () => {
    const sums = 'One large margherita to 12 Castle Street. Would you like to change anything?'
    const conversation = await ordered(steps(DETAILS, [sums, /\bno\b|that's (?:all|everything)/i]))
    expect(conversation.turns.at(-1)?.note.act).toBe('close')
  })

  it('and changes what is wrong', async () => {
    const sums = 'One small margherita to 12 Castle Street. Would you like to change anything?'
    const conversation = await ordered(steps(DETAILS, [sums, /large/i]))
    expect(conversation.turns.at(-1)?.note.conveys).toEqual({ size: 'large' })
  })

  it('and corrects a value that nobody named', async () => {
    const sums = 'One large margherita to 14 Castle Street. Is that right?'
    const conversation = await ordered(steps(DETAILS, [sums, /12 castle/i]))
    expect(conversation.turns.at(-1)?.note.act).toBe('correct')
  })
})

describe('an agenda user meets a menu', () => {
  it('and takes the number at the second time of asking', async () => {
    const asks = 'Which pizza?\n1. Funghi\n2. Margherita'
    const conversation = await ordered(steps([asks, /^2$/], DETAILS))
    expect(said(conversation).slice(1, 3)).toEqual([expect.stringMatching(/margherita/i), '2'])
  })

  it('and confirms by the choice that says so', async () => {
    const asks = 'One large margherita. Is that right?\n1. Confirm\n2. Change\n3. Cancel'
    const conversation = await ordered(steps(DETAILS, [asks, /^(?:confirm|1)\W?$/i]))
    expect(said(conversation).at(-1)).toMatch(/^confirm/i)
  })

  it.each([
    'What can I do for you?\n1. Report a problem\n2. Order a pizza\n3. Cancel a delivery',
    'Is it about a complaint, an order or a job?',
  ])('and takes what its goal speaks of from %j', async (asks) => {
    const conversation = await ordered(steps([asks, /order/i], DETAILS))
    expect(conversation.turns[1]?.note.act).toBe('choose')
  })

  it('and takes an offer that stands before the question', async () => {
    const asks = 'We could bring it at 17:00, 18:00 or 22:00. Which one would you like?'
    const conversation = await ordered(steps(DETAILS, [asks, /^(?:17|18|22):00\.?$/]))
    expect(said(conversation).at(-1)).toMatch(/^(?:17|18|22):00/)
  })
})

it('an agenda user goes on after a success that is told before anything was asked', async () => {
  const asks = 'Your ticket #4711 has been created. How can I help you today?'
  const conversation = await ordered(steps([asks, /./], DETAILS))
  expect(conversation.turns.length, script(conversation).join('\n')).toBeGreaterThan(2)
})

it('an agenda user says that it does not know what is asked for again after it offered something else', async () => {
  const asks = 'I need your e-mail address to go on. What is your e-mail address?'
  const conversation = await ordered(steps([asks, /don't know|no idea|can't tell/i], DETAILS))
  expect(conversation.turns.map(({ note }) => note.act).slice(0, 3)).toEqual([
    'open',
    'inform',
    'dont_know',
  ])
})
