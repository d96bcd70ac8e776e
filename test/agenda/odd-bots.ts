import type { TextBot } from './bots.ts'

/** Sends a form as a Markdown table with blanks, and sends it again until each is filled. */
export const sendsATable = (): TextBot => {
  let heard = ''
  return (said) => {
    heard += ` ${said}`
    const cells = [
      ['Pizza', /margherita|funghi/i.exec(heard)?.[0]],
      ['Size', /small|large/i.exec(heard)?.[0]],
      ['Delivery address', /12 Castle Street|3 Harbour Road/i.exec(heard)?.[0]],
    ]
    if (cells.every(([, value]) => value !== undefined)) return 'Thank you, your order is placed.'
    const rows = cells.map(([label, value]) => `| ${label} | ${value ?? '______'} |`)
    return `Please fill in the blanks:\n\n| Field | Your answer |\n| --- | --- |\n${rows.join('\n')}`
  }
}

/** Asks "why?" of each answer before it goes on to its next question. */
export const asksWhyFirst = (): TextBot => {
  const steps = [
    ['Which pizza would you like?', /margherita|funghi/i, 'Interesting. Why that one?'],
    ['What size should it be?', /small|large/i, 'And why do you want that size?'],
    ['What is your delivery address?', /castle|harbour/i, 'Why should we deliver there?'],
  ] as const
  let at = 0
  let wondering = true
  let greeted = false
  return (said) => {
    if (!greeted) {
      greeted = true
      wondering = false
      return steps[0][0]
    }
    const step = steps[at]
    if (!wondering && step?.[1].test(said)) {
      wondering = true
      return step[2]
    }
    if (wondering) {
      wondering = false
      at += 1
    }
    return steps[at]?.[0] ?? 'Good. Your order has been placed.'
  }
}

/** Begins in English and goes on in Spanish, and understands both. */
export const changesLanguage = (): TextBot => {
  const steps = [
    ['Which pizza would you like?', /margherita/i],
    ['¿De qué tamaño la quiere?', /large|grande/i],
    ['¿Cuál es la dirección de entrega?', /castle|castillo/i],
  ] as const
  let at = 0
  let greeted = false
  return (said) => {
    if (greeted && steps[at]?.[1].test(said)) at += 1
    greeted = true
    return steps[at]?.[0] ?? '¡Hecho! Le esperamos pronto.'
  }
}
