import type { Target } from '../../src/core/target.ts'

/** A bot known by its words alone: the user's text and how many messages came before, to one or several messages. */
export type TextBot = (
  said: string,
  turn: number,
  all: readonly string[],
) => string | readonly string[]

/** A target that answers with nothing but text: no stage, no buttons, no end state. */
export function textTarget(make: () => TextBot, greeting?: string): Target {
  return {
    name: 'text-bot',
    open: async () => {
      const bot = make()
      const all: string[] = []
      return {
        ...(greeting === undefined ? {} : { greeting: [{ text: greeting }] }),
        send: async ({ text }) => {
          all.push(text)
          const answer = bot(text, all.length, all)
          return (typeof answer === 'string' ? [answer] : answer).map((one) => ({ text: one }))
        },
      }
    },
  }
}

/** Asks for everything in one message, then for what is missing, then claims success. */
export const asksAllAtOnce = (): TextBot => {
  let heard = ''
  return (said) => {
    heard += ` ${said}`
    const missing = [
      ...(/pizza|margherita|funghi/i.test(heard) ? [] : ['which pizza you would like']),
      ...(/small|large/i.test(heard) ? [] : ['what size it should be']),
      ...(/harbour|castle/i.test(heard) ? [] : ['the address for delivery']),
    ]
    return missing.length === 0
      ? 'Thank you! Your order has been placed.'
      : `Please tell me ${missing.join(', ')}.`
  }
}

/** Numbers its options and takes the number or the words. */
export const numbersOptions = (): TextBot => {
  let stage = 0
  return (said) => {
    if (stage === 0 && /margherita/i.test(said)) stage = 1
    if (stage === 1 && /\b(2|large)\b/i.test(said)) stage = 2
    if (stage === 2 && /castle/i.test(said)) stage = 3
    const prompts = [
      'Which pizza would you like?\n1. Margherita\n2. Funghi\n3. Diavola',
      'What size? (1) Small or (2) Large',
      'What is the delivery address?',
      'All done, your order is confirmed!',
    ]
    return prompts[stage] ?? ''
  }
}

/** Asks "A, B or C?" and claims success while it asks something else. */
export const asksAOrB = (): TextBot => {
  let stage = 0
  return (said) => {
    if (stage === 0 && /margherita|funghi/i.test(said)) stage = 1
    else if (stage === 1 && /small|large/i.test(said)) stage = 2
    else if (stage === 2 && /castle/i.test(said)) stage = 3
    const prompts = [
      'Would you like a margherita, a funghi or a diavola?',
      'Great. And is that small, medium or large?',
      'Where should we deliver it to?',
      'Your order has been placed. Would you like to rate our service from one to five?',
    ]
    return prompts[stage] ?? ''
  }
}

/** Confirms by repeating values, the first time with a wrong size. */
export const echoesWrong = (): TextBot => {
  let asked = 0
  let corrected = false
  return (said) => {
    asked += 1
    if (asked === 1) return 'Which pizza, what size, and what delivery address?'
    if (/large/i.test(said) && asked > 2) corrected = true
    if (corrected && /^(yes|yep|correct|looks)/i.test(said)) return 'Your order has been placed.'
    return `Let me check:\nPizza: margherita\nSize: ${corrected ? 'large' : 'small'}\nAddress: 12 Castle Street\nIs that correct?`
  }
}

/** Answers nothing: chatter without a question. */
export const answersNothing = (): TextBot => {
  const chatter = [
    'Interesting.',
    'I see.',
    'Noted.',
    'Okay then.',
    'Sure.',
    'Right.',
    'Mm.',
    'Good to know.',
  ]
  return (_said, turn) => chatter[turn % chatter.length] ?? 'Okay.'
}

/** Says the same for ever. */
export const repeatsItself = (): TextBot => () => 'Which pizza would you like to order today?'

/** Gives the user's words back. */
export const echoesUser = (): TextBot => (said) => said

/** Asks one new question after the other, none of which ends. */
export const asksForEver = (): TextBot => {
  const about = [
    'favourite colour',
    'shoe size',
    'middle name',
    'star sign',
    'first car',
    'lucky number',
    'best friend',
    'first school',
    'next holiday',
    'favourite song',
    'blood group',
    'old teacher',
  ]
  return (_said, turn) => `And what is your ${about[turn % about.length]}?`
}

/** Refuses everything. */
export const refuses = (): TextBot => () => "I'm sorry, I can't help with that."

/** Hands over to a person after the first message. */
export const handsOff = (): TextBot => (_said, turn) =>
  turn === 1 ? 'Which pizza would you like?' : "I'm transferring you to one of our agents now."

/** Waits to be spoken to, understands only "order", and one fact a message. */
export const waitsToBeSpokenTo = (): TextBot => {
  let stage = 0
  return (said) => {
    const wanted = [/order|pizza/i, /margherita/i, /large/i, /castle/i]
    if (wanted[stage]?.test(said)) stage += 1
    else if (stage > 0) return "Sorry, I didn't get that. Could you rephrase?"
    return (
      [
        'Hello.',
        'What pizza do you want?',
        'What size do you want?',
        'What is your address?',
        "You're all set, your order is placed.",
      ][stage] ?? ''
    )
  }
}

/** Speaks Spanish. */
export const speaksSpanish = (): TextBot => {
  let stage = 0
  return (said) => {
    const wanted = [/./, /margarita|margherita/i, /grande/i, /castillo|castle/i]
    if (wanted[stage]?.test(said)) stage += 1
    return (
      [
        '',
        '¿Qué pizza quiere?',
        '¿De qué tamaño?',
        '¿Cuál es la dirección de entrega?',
        '¡Listo! Su pedido ha sido confirmado.',
      ][stage] ?? ''
    )
  }
}

/** The same in Portuguese, as a Brazilian bot would put it. */
export const speaksPortuguese = (): TextBot => {
  let stage = 0
  return (said) => {
    const wanted = [/./, /margherita|marguerita/i, /grande|large/i, /castelo|castle/i]
    if (wanted[stage]?.test(said)) stage += 1
    return (
      [
        '',
        'Qual é a pizza que você quer?',
        'De que tamanho?',
        'Qual é o endereço de entrega?',
        'Pronto! Seu pedido foi confirmado.',
      ][stage] ?? ''
    )
  }
}

/** Says its lines one after the other, whatever it hears, and the last for ever. */
export const says = (lines: readonly string[]) => (): TextBot => (_said, turn) =>
  lines[Math.min(turn, lines.length) - 1] ?? ''
