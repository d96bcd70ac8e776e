/**
 * A bot in process that takes next to no time: it asks for one thing after the other until it has heard all of them, and of
 * each takes the last word that it knows. What is measured with it is who talks to it.
 * @module
 */
const FORM = [
  { slot: 'shop', asks: 'What is the name of your shop?', knows: /blue door|red gate/gi },
  { slot: 'city', asks: 'Which city is it in?', knows: /lisbon|porto/gi },
  { slot: 'product', asks: 'What do you sell there?', knows: /candles|soap/gi },
  { slot: 'delivery', asks: 'How do you deliver to your customers?', knows: /courier|by post/gi },
  { slot: 'size', asks: 'How much do you send in a week?', knows: /(?:forty|sixty) boxes/gi },
  { slot: 'payment', asks: 'How do customers pay you?', knows: /bank transfer|by card/gi },
  { slot: 'day', asks: 'On which day do you want to start?', knows: /monday|thursday/gi },
]

export const target = {
  name: 'form',
  async open() {
    const record = {}
    return {
      async send({ text }) {
        let thanks = ''
        for (const { slot, knows } of FORM) {
          const last = text.match(knows)?.at(-1)
          if (last === undefined) continue
          record[slot] = last
          thanks = 'Thank you. '
        }
        const next = FORM.find(({ slot }) => record[slot] === undefined)
        return next === undefined
          ? [{ text: `${thanks}Your account is open.`, stage: 'done', endState: 'opened', record }]
          : [{ text: thanks + next.asks, stage: next.slot }]
      },
    }
  },
}
