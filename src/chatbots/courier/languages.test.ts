import { describe, expect, test } from 'vitest'
import { identifyLanguage } from './identify-language.ts'
import { talk } from './talk.case.ts'

describe('the language of a message', () => {
  test.each([
    ['cant deliver this one', 'en'],
    ['when do i get paid', 'en'],
    ['no puedo entregar el pedido', 'es'],
    ['cuándo cobro', 'es'],
    ['hola', 'es'],
    ['je ne peux pas livrer', 'fr'],
    ['bonjour', 'fr'],
    ['não consigo entregar', 'pt'],
    ['quando eu recebo?', 'pt'],
    ['oi, tudo bem?', 'pt'],
  ] as const)('"%s" is %s', async (text, language) => {
    expect(identifyLanguage(text, { language: 'en', settled: false, spoken: [] }).language).toBe(
      language,
    )
  })

  test.each(['ok', '45121', '👍', 'no', '6,50', 'GPS', 'Javi'])(
    'is kept while unsure: "%s"',
    async (text) => {
      for (const current of ['en', 'es', 'fr', 'pt'] as const) {
        expect(
          identifyLanguage(text, { language: current, settled: true, spoken: [] }).language,
        ).toBe(current)
      }
    },
  )
})

/** The same dialogue in each language: a question, an action, a correction, a yes. */
const DIALOGUES = {
  en: ['when do i get paid?', "can't deliver order 45121", 'flat tyre', 'no, order 45127', 'yes'],
  es: [
    '¿cuándo cobro?',
    'no puedo entregar el pedido 45121',
    'he pinchado',
    'no, el pedido 45127',
    'sí',
  ],
  fr: [
    'quand suis-je payé ?',
    'je ne peux pas livrer la commande 45121',
    "j'ai crevé",
    'non, la commande 45127',
    'oui',
  ],
  pt: [
    'quando eu recebo?',
    'não consigo entregar o pedido 45121',
    'furou o pneu',
    'não, o pedido 45127',
    'sim',
  ],
} as const
const PAYDAY = { en: 'Tuesday', es: 'martes', fr: 'mardi', pt: 'terça-feira' } as const

describe.each(['en', 'es', 'fr', 'pt'] as const)('a courier who writes %s', (language) => {
  test('is answered in that language and helped alike', async () => {
    const { replies, record } = await talk(DIALOGUES[language])
    expect(replies[1]?.text).toContain(PAYDAY[language])
    expect(record).toMatchObject({
      language,
      status: 'resolved',
      reassign_order: { order: '45127', reason: 'vehicle breakdown', times: 1 },
      answered: { pay_schedule: 1 },
    })
    for (const { text } of replies.slice(1)) {
      expect(identifyLanguage(text, { language, settled: true, spoken: [] }).language, text).toBe(
        language,
      )
    }
  })
})

test('one word brings back a language that was spoken before', () => {
  const before = { language: 'en', settled: true, spoken: ['es', 'en'] } as const
  expect(identifyLanguage('Sí, todo bien.', before).language).toBe('es')
  expect(identifyLanguage('Sí, todo bien.', { ...before, spoken: ['en'] }).language).toBe('en')
})

describe('a courier who writes Portuguese', () => {
  test.each([
    [
      'a report',
      ['falta a bebida no pedido 45121', 'isso mesmo'],
      { report_issue: { order: '45121', issue: 'missing items' } },
    ],
    [
      'a pay request',
      ['não me pagaram a espera do pedido 45121', '6,50 euros', 'sim'],
      { adjust_pay: { order: '45121', amount: 6.5, reason: 'waiting time' } },
    ],
    [
      'two requests',
      [
        'quero reportar o pedido 45121, endereço errado. e recebi menos, 3 euros de distância',
        'sim',
      ],
      { actions: 2 },
    ],
  ])('is helped with %s', async (_what, script, record) => {
    expect((await talk(script)).record).toMatchObject({ ...record, status: 'resolved' })
  })

  test.each([
    ['uma pessoa de verdade, por favor', 'handed_off'],
    ['tive um acidente, estou machucado', 'handed_off'],
  ])('is handed over on "%s"', async (said, endState) => {
    expect((await talk([said])).last.endState).toBe(endState)
  })

  test('is told what a question means and why it is asked', async () => {
    const { replies } = await talk([
      'não consigo entregar',
      'como assim?',
      'por que precisa saber?',
    ])
    expect(replies[2]?.text).toContain('cinco dígitos')
    expect(replies[3]?.text).toContain('Sem o número')
  })

  test('may close with a word', async () => {
    const { last } = await talk(['quanto pagam por esperar?', 'não, é só isso'])
    expect(last.endState).toBe('resolved')
  })
})

test.each([
  ["Non, c'est tout. Merci d'avance.", 'fr'],
  ["C'est tout, merci de votre aide.", 'fr'],
  ['Eso es todo, gracias por la ayuda.', 'es'],
  ["That's all, thanks for your help!", 'en'],
  ['É só isso, obrigado pela ajuda.', 'pt'],
] as const)('"%s" ends it, thanks and all', async (said, language) => {
  expect((await talk([DIALOGUES[language][0], said])).last.endState).toBe('resolved')
})

test('a courier may switch languages, and is followed', async () => {
  const { last, record } = await talk([
    'hi, when do i get paid?',
    'perdona, mejor en español: ¿cuánto pagan por esperar en el restaurante?',
  ])
  expect(last.text).toContain('minuto 10')
  expect(record.language).toBe('es')
})
