import { describe, expect, it } from 'vitest'
import { languageOf } from './index.ts'

const TEXTS = {
  en: 'Your account has been created, and the first steps are on their way to you.',
  es: 'Su cuenta ha sido creada y los primeros pasos van en camino a su correo.',
  fr: 'Votre compte a été créé et les premières étapes vous parviendront par courriel.',
  pt: 'A sua conta foi criada e os primeiros passos já estão a caminho do seu e-mail.',
  de: 'Ihr Konto ist eröffnet und die ersten Schritte kommen gleich per E-Mail zu Ihnen.',
}
const DUTCH =
  'Uw rekening is geopend en wij sturen u binnen een uur een bericht met de eerste stappen van de aanvraag.'
const EXPECTED = ['en', 'es', 'fr', 'pt', 'de', 'pt-BR']

describe('the language of a text', () => {
  it.each(
    Object.entries(TEXTS).flatMap(([language, text]) =>
      EXPECTED.map((expected) => [language, expected, text] as const),
    ),
  )('is %s, whatever is expected (%s)', (language, expected, text) => {
    expect(languageOf(text, expected)).toBe(language)
  })

  it('is not taken for the one expected because of words that both have', () => {
    expect(languageOf(DUTCH, 'en')).toBe('nl')
  })

  it('is the expected one for a list of names and values in it', () => {
    const summary =
      "Let me sum up what I've noted:\nBusiness: yoga\nCountry: France\nIs that right?"
    expect(languageOf(summary, 'en')).toBe('en')
  })

  it.each([
    [
      'pt',
      '<div class="message bot"><p style="color: red">Boa noite! <strong>Em que dia</strong> gostaria de vir?</p></div>',
    ],
    [
      'pt',
      '<p class="title is-the-one">A sua&nbsp;mesa j&aacute; est&aacute; reservada e n&oacute;s esperamos por voc&ecirc; com muito gosto.</p><ul class="list with items"><li>Dia: sexta-feira</li><li>Pessoas: quatro</li></ul>',
    ],
    [
      'fr',
      '<style>.this { is: not } the text</style><p>Quel jour voulez-vous venir chez nous ?</p>',
    ],
    [
      'en',
      'Your table is &quot;booked&quot;<br/>for you &amp; for <b class="una de la que">friends</b>.',
    ],
  ])('is told by what is shown, not by its markup: %s', (language, text) => {
    for (const expected of EXPECTED) expect(languageOf(text, expected)).toBe(language)
  })

  it.each([
    ['a few words', 'Sí, gracias.'],
    ['nothing but addresses and numbers', 'anna@shop.de https://shop.de/a 12 13 14 15 16 17'],
    ['an empty text', ''],
  ])('cannot be told from %s', (_what, text) => {
    expect(languageOf(text, 'en')).toBeUndefined()
  })

  it('is told apart between neighbours that share many words', () => {
    const portuguese = 'Para que o seu pedido seja entregue, preciso de saber onde você está agora.'
    expect(languageOf(portuguese, 'es')).toBe('pt')
    const spanish = 'Para que su pedido sea entregado, necesito saber dónde está usted ahora.'
    expect(languageOf(spanish, 'pt')).toBe('es')
  })

  it('is not told for a text in two languages', () => {
    expect(languageOf("C'est la vie, but we are in Germany now.", 'en')).toBeUndefined()
  })

  it('is not taken for a neighbour with a list where one without a list is expected', () => {
    const catalan = 'El seu compte ja està obert i els primers passos li arribaran per correu.'
    expect(languageOf(catalan, 'ca')).toBe('ca')
  })
})
