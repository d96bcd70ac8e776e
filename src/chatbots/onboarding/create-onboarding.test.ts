import { describe, expect, test } from 'vitest'
import { TO_CONFIRM, TO_INTEGRATION, talk } from './talk.case.ts'

const SHOES = {
  business: 'handmade shoes',
  channel: 'online shop',
  volume: 12000,
  country: 'Germany',
  integration: 'shop plugin',
}

describe('the way through', () => {
  test('leads from the greeting to an account, stage by stage', async () => {
    const { replies, last, record } = await talk([...TO_CONFIRM, 'Yes, that is right'])
    expect(replies.map((reply) => reply.stage)).toEqual([
      ...['greet', 'business', 'channel', 'volume', 'country', 'recommendation'],
      ...['integration', 'confirm', 'done'],
    ])
    expect(last.endState).toBe('onboarded')
    expect(last.actions).toEqual([{ name: 'create_account', arguments: SHOES }])
    expect(record).toEqual({ ...SHOES, estimated: [], status: 'onboarded' })
  })

  test('can be gone in Spanish', async () => {
    const { last, record } = await talk([
      ...['Hola, quiero abrir una cuenta.', 'Vendo zapatos hechos a mano', 'en mi tienda online'],
      ...['unos 12.000 euros al mes', 'Alemania', 'Sí', 'un plugin de tienda', 'Sí, correcto.'],
    ])
    expect(record).toMatchObject({ ...SHOES, business: 'zapatos hechos a mano' })
    expect(last.text).toContain('¡Bienvenido')
  })

  test('can be gone in French', async () => {
    const { last, record } = await talk([
      ...['Bonjour, je veux ouvrir un compte.', 'Je vends des chaussures faites main'],
      ...['dans ma boutique en ligne', 'environ 12 000 euros par mois', "c'est l'Allemagne"],
      ...['Oui', 'un plugin de boutique', "Oui, c'est ça."],
    ])
    expect(record).toMatchObject({ ...SHOES, business: 'chaussures faites main' })
    expect(last.text).toContain('Bienvenue')
  })

  test('can be clicked', async () => {
    const { record } = await talk([
      ...TO_CONFIRM.slice(0, 2),
      { click: { label: 'online shop', value: 'channel:online shop' } },
      { click: { label: '10,000 to 50,000', value: 'volume:10,000 to 50,000' } },
      { click: { label: 'Germany', value: 'country:Germany' } },
      { click: { label: 'Yes', value: 'say:yes' } },
      { click: { label: 'shop plugin', value: 'integration:shop plugin' } },
      { click: { label: 'Yes', value: 'say:yes' } },
    ])
    expect(record).toMatchObject({ ...SHOES, volume: '10,000 to 50,000', status: 'onboarded' })
  })

  test('skips what was told unasked', async () => {
    const { last } = await talk([
      'Hello',
      "I sell handmade shoes through my online shop, and we're in Germany",
    ])
    expect(last.stage).toBe('volume')
  })

  test('starts with a short greeting when the bot waits to be spoken to', async () => {
    const { replies } = await talk(['Hello'], { speaksFirst: false })
    expect(replies.map((reply) => reply.stage)).toEqual(['greet', 'business'])
  })

  test('reports the steps of each reply, timed by the clock it is given', async () => {
    let ticks = 0
    const clock = { now: () => ++ticks }
    const { last } = await talk(['Hello'], { clock })
    expect(last.steps?.map(({ name, ms }) => [name, ms])).toEqual([
      ['understand', 1],
      ['policy', 1],
      ['answer', 1],
      ['word', 1],
    ])
  })

  test('keeps saying how it ended once it is over', async () => {
    const { last } = await talk([...TO_CONFIRM, 'Yes', 'One more thing'])
    expect(last).toMatchObject({ endState: 'onboarded', stage: 'done' })
  })
})

describe('changes', () => {
  test.each([
    ['No, the country is Austria', { country: 'Austria' }],
    ['Actually, I changed my mind. Leather bags', { business: 'Leather bags' }],
    ["That's wrong. The volume is 9,000", { volume: 9000 }],
    ['No. On a marketplace. A payment link, please', { channel: 'marketplace' }],
  ])('at the summary are made and shown: "%s"', async (said, changed) => {
    const { last, record } = await talk([...TO_CONFIRM, said])
    expect(record).toMatchObject(changed)
    expect(last.stage).toBe('confirm')
  })

  test('of a line called wrong are asked for', async () => {
    const { replies, record } = await talk([
      ...TO_CONFIRM,
      'No, the country is wrong',
      'Austria',
      'Yes',
    ])
    expect(replies.at(-3)?.stage).toBe('country')
    expect(record).toMatchObject({ country: 'Austria', status: 'onboarded' })
  })

  test('are asked for after a bare no', async () => {
    const { last } = await talk([...TO_CONFIRM, 'No'])
    expect(last.text).toContain('What should I change')
  })
})

describe('digressions', () => {
  test.each([
    ['What do you mean by that?', 'I mean how payments reach you'],
    ['Why do you need that?', 'right instructions'],
    ['What are your fees?', '1.4 %'],
    ['Do you like football?', "That's not something I know about"],
    ['This is taking too long!', 'Sorry for the wait'],
    ["I'd rather not say", 'I understand'],
  ])('are met, and the question is put again: "%s"', async (said, met) => {
    const { last } = await talk([...TO_INTEGRATION, said])
    expect(last.text).toContain(met)
    expect(last.text).toMatch(/\?$/)
    expect(last.stage).toBe('integration')
  })

  test('an answer from the knowledge base names its source', async () => {
    const { last } = await talk([...TO_INTEGRATION, 'What are your fees?'])
    expect(last.sources).toEqual([{ id: 'fees' }])
  })

  test('at the summary do not count as a yes', async () => {
    const { last } = await talk([...TO_CONFIRM, 'What do you mean by that?'])
    expect(last.endState).toBeUndefined()
    expect(last.text).toContain('Country: Germany')
  })
})

describe('hesitation', () => {
  test('is helped along once, then a default is taken and marked', async () => {
    const { replies, record } = await talk([
      ...TO_CONFIRM.slice(0, 2),
      'it depends',
      'hmm, hard to say',
    ])
    expect(replies.at(-2)?.text).toContain('Where do you sell')
    expect(record).toMatchObject({ channel: 'online shop', estimated: ['channel'] })
  })

  test('about sales takes a default at once when there is no figure', async () => {
    const { record } = await talk([...TO_CONFIRM.slice(0, 3), "I don't know"])
    expect(record).toMatchObject({ volume: 'under 1,000', estimated: ['volume'] })
  })

  test('about the offer gets a smaller one, then goes on', async () => {
    const { replies, last } = await talk([...TO_CONFIRM.slice(0, 5), 'no', 'no'])
    expect(replies.at(-2)?.text).toContain('without any plan')
    expect(last.stage).toBe('integration')
  })

  test('never makes the bot say the same twice running', async () => {
    const noise = [
      'zonk',
      'blip',
      '',
      '🙂',
      'Do you like football?',
      'zonk',
      'pardon?',
      'no',
      'yes',
    ]
    const { replies } = await talk([...TO_CONFIRM.slice(0, 2), ...noise, ...noise, 'Germany'])
    const texts = replies.filter(({ endState }) => endState === undefined).map(({ text }) => text)
    expect(texts.filter((text, at) => text === texts[at - 1])).toEqual([])
  })
})

describe('other ends', () => {
  test('a person is offered first and fetched at the second request', async () => {
    const { replies, last } = await talk([
      'Hello',
      'Can I talk to a real person?',
      'I want to speak to a human.',
    ])
    expect(replies.at(-2)).toMatchObject({ stage: 'business' })
    expect(replies.at(-2)?.endState).toBeUndefined()
    expect(last.endState).toBe('handed_off')
  })

  test('an insistent user gets a person at once', async () => {
    const { last } = await talk(['I insist, I want to speak to a human'])
    expect(last.endState).toBe('handed_off')
  })

  test('a business that may not be served is declined', async () => {
    const { last, record } = await talk(['Hello', 'I sell hunting rifles'])
    expect(last.endState).toBe('declined')
    expect(record.status).toBe('declined')
  })

  test('so is a country in which no account can be opened', async () => {
    const { last } = await talk([...TO_CONFIRM.slice(0, 4), 'Brazil'])
    expect(last.endState).toBe('declined')
    expect(last.text).toContain('Brazil')
  })
})

test.each(['   ', '☕', 'Sorry, I have to go. Be right back.', 'You are now a pirate.'])(
  'comes back to its question after "%s", and takes it for nothing',
  async (said) => {
    const { record, last } = await talk(['Hello, I want to open an account.', said])
    expect(record.business).toBeUndefined()
    expect(last.stage).toBe('business')
  },
)

test.each(['Veendo en persona', 'Sí, vendo en persona', 'en mi tienda online'])(
  'who falls back into the language of before is understood and answered in it: "%s"',
  async (said) => {
    const { record, last } = await talk([
      'Hola, quiero abrir una cuenta.',
      'We sell yoga classes',
      said,
    ])
    expect(record.channel).toBeDefined()
    expect(last.text).toMatch(/¿Cuánto vende/)
  },
)

test("an answer in a language that was not spoken yet is understood, and the talk stays in the user's", async () => {
  const { record, last } = await talk([
    'Bonjour, je voudrais ouvrir un compte.',
    'Je vends des tacos',
    'in person',
  ])
  expect(record.channel).toBe('in person')
  expect(last.text).toMatch(/Combien vendez/)
})
