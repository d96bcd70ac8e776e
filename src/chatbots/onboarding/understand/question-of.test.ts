import { describe, expect, test } from 'vitest'
import type { LanguageId } from '../languages/lexicon.ts'
import type { Stage, Values } from '../slots.ts'
import { understand } from './understand.case.ts'
import type { Question } from './understanding.ts'

/** What is asked for, in short: the topic, the terms, or the kind with its slot. */
function inShort(question: Question | undefined): string | undefined {
  if (question?.kind === 'topic') return question.topic
  if (question?.kind === 'terms') return question.terms.join('+')
  if (question?.kind === 'options') return `options ${question.slot}`
  return question?.kind
}

describe('a question answers nothing', () => {
  test.each<[LanguageId, Stage, string, string]>([
    ['en', 'integration', 'what is an API?', 'API'],
    ['en', 'integration', 'what is a payment link?', 'payment link'],
    ['en', 'integration', "what's a plug-in", 'shop plugin'],
    ['en', 'integration', "I don't know what an API is", 'API'],
    ['en', 'integration', 'an API, what is that?', 'API'],
    ['en', 'integration', 'do I need a developer for the API?', 'API'],
    ['en', 'integration', "what's the difference between a plugin and an API?", 'shop plugin+API'],
    ['en', 'integration', 'plugin or API?', 'shop plugin+API'],
    ['en', 'integration', 'which one do you recommend?', 'advice'],
    ['en', 'integration', 'actually what is an API?', 'API'],
    ['en', 'channel', 'what is a marketplace?', 'marketplace'],
    ['en', 'channel', 'what channels are there?', 'options channel'],
    ['en', 'volume', 'gross or net?', 'basis'],
    ['en', 'volume', 'Is that per month or per year?', 'basis'],
    ['en', 'volume', 'what counts as sales?', 'meaning'],
    ['en', 'country', 'can I change that later?', 'change_later'],
    ['en', 'country', 'is Brazil supported?', 'countries'],
    ['en', 'business', 'Is selling candles allowed?', 'businesses'],
    ['en', 'recommendation', 'why this plan?', 'why'],
    ['en', 'recommendation', 'what is included?', 'plan'],
    ['en', 'recommendation', 'what do I get with that?', 'plan'],
    ['en', 'recommendation', 'is there a cheaper one?', 'cheaper'],
    ['en', 'recommendation', 'what does that cost?', 'fees'],
    ['en', 'confirm', 'is this correct?', 'meaning'],
    ['en', 'confirm', 'Correct?', 'meaning'],
    ['en', 'confirm', 'Did I say Germany?', 'meaning'],
    ['es', 'integration', '¿qué es una API?', 'API'],
    ['es', 'integration', 'no sé qué es una API', 'API'],
    ['es', 'integration', '¿Qué diferencia hay entre un plugin y una API?', 'shop plugin+API'],
    ['es', 'channel', '¿qué canales hay?', 'options channel'],
    ['es', 'volume', '¿bruto o neto?', 'basis'],
    ['es', 'country', '¿puedo cambiarlo después?', 'change_later'],
    ['es', 'recommendation', '¿por qué este plan?', 'why'],
    ['es', 'recommendation', '¿qué incluye?', 'plan'],
    ['es', 'recommendation', '¿hay algo más barato?', 'cheaper'],
    ['es', 'confirm', '¿esto es correcto?', 'meaning'],
    ['es', 'confirm', '¿Está todo bien?', 'meaning'],
    ['fr', 'integration', "c'est quoi une API ?", 'API'],
    ['fr', 'integration', "je ne sais pas ce qu'est une API", 'API'],
    [
      'fr',
      'integration',
      'Quelle est la différence entre un plugin et une API ?',
      'shop plugin+API',
    ],
    ['fr', 'channel', 'quels canaux y a-t-il ?', 'options channel'],
    ['fr', 'volume', 'brut ou net ?', 'basis'],
    ['fr', 'country', 'je peux changer ça plus tard ?', 'change_later'],
    ['fr', 'recommendation', 'pourquoi cette offre ?', 'why'],
    ['fr', 'recommendation', "qu'est-ce qui est inclus ?", 'plan'],
    ['fr', 'recommendation', 'y a-t-il moins cher ?', 'cheaper'],
    ['fr', 'confirm', 'Est-ce que tout est correct ?', 'meaning'],
  ])('%s, at %s: "%s" asks for %s', (language, asked, text, expected) => {
    const { question, values } = understand(language, asked, text)
    expect(inShort(question)).toBe(expected)
    expect(values).toEqual({})
  })
})

describe('what only sounds like a question is an answer', () => {
  test.each<[LanguageId, Stage, string, Values]>([
    ['en', 'country', 'Germany?', { country: 'Germany' }],
    ['en', 'country', 'Could it be Germany?', { country: 'Germany' }],
    ['en', 'country', 'Germany, is that ok?', { country: 'Germany' }],
    ['en', 'integration', 'API?', { integration: 'API' }],
    ['en', 'channel', 'in a shop online?', { channel: 'online shop' }],
    ['en', 'volume', '5000?', { volume: 5000 }],
    ['en', 'business', 'candles?', { business: 'candles' }],
    ['en', 'confirm', 'what about Austria?', { country: 'Austria' }],
    ['en', 'confirm', 'can you change the country to Austria?', { country: 'Austria' }],
    ['es', 'country', '¿Podría ser Alemania?', { country: 'Germany' }],
    ['es', 'country', 'Alemania, ¿está bien?', { country: 'Germany' }],
    ['fr', 'country', "Ce serait l'Allemagne ?", { country: 'Germany' }],
    ['fr', 'country', "l'Allemagne, c'est bon ?", { country: 'Germany' }],
  ])('%s, at %s: "%s"', (language, asked, text, values) => {
    const heard = understand(language, asked, text)
    expect([heard.values, heard.question]).toEqual([values, undefined])
  })

  test.each<[LanguageId, string]>([
    ['en', 'Yes, right?'],
    ['en', "yes, that's correct, isn't it?"],
    ['en', "That's it"],
    ['en', 'no changes, go ahead'],
    ['es', 'Sí, ¿verdad?'],
    ['es', 'eso es todo'],
    ['fr', "Oui, c'est bien ça, n'est-ce pas ?"],
    ['fr', "c'est tout"],
  ])('%s: "%s" says yes to the summary', (language, text) => {
    const { intents, question } = understand(language, 'confirm', text)
    expect([intents.has('yes'), intents.has('no'), question]).toEqual([true, false, undefined])
  })
})

test('what is told before a question in the same sentence is taken, and the question heard', () => {
  const heard = understand('en', 'country', "We're in Germany, what are your fees?")
  expect([heard.values, inShort(heard.question)]).toEqual([{ country: 'Germany' }, 'fees'])
})

test.each<[LanguageId, string]>([
  ['en', 'Which pills should I take?'],
  ['en', 'Do you know how to get a wine stain out of a shirt?'],
  ['en', 'My sister is with you too. What is in her account?'],
  ['en', 'My friend got a year for free. I want that too.'],
  ['en', 'She told me about you.'],
  ['es', '¿Qué película me recomiendas para esta noche?'],
  ['es', 'Mi vecino está otra vez con el taladro.'],
  ['fr', 'Quel film me conseillez-vous pour ce soir ?'],
  ['fr', 'Mon voisin recommence avec sa perceuse.'],
])('%s: "%s" is out of domain, and no trade', (language, text) => {
  const { question, values } = understand(language, 'business', text)
  expect([question?.kind, values]).toEqual(['off_topic', {}])
})

test.each([
  ['my brother and I run a bakery', 'bakery'],
  ['my sister sells candles', 'candles'],
  ['free range eggs', 'free range eggs'],
  ['data services', 'data services'],
])(
  'who speaks of others, or in words of the knowledge base, may tell a trade: "%s"',
  (text, trade) => {
    expect(understand('en', 'business', text).values).toEqual({ business: trade })
  },
)
