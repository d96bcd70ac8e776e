import { describe, expect, it } from 'vitest'
import { actOf, type BotAct, type Reading } from '../../core/reading.ts'
import { createGoal } from '../goal.ts'
import { shop } from '../shop.case.ts'
import { createBotReader, cueScorerFor } from './read-bot.ts'

const goal = createGoal(shop, 'en')
/** Everything the user knows, as if it had said it all. */
const ALL_SAID = [...goal.slots.values()]
  .filter(({ fact }) => fact.known)
  .map(({ slot, value, others }) => ({ slot, value, others, said: true }))

function read(text: string, said = '', held = ALL_SAID, quickReplies: string[] = []): Reading {
  const buttons = quickReplies.map((label) => ({ label, value: label }))
  return createBotReader(cueScorerFor(shop, 'en')).read(
    [buttons.length > 0 ? { text, quickReplies: buttons } : { text }],
    { held, said },
  )
}

/** An act as one word: `ask:country`, `options:A|B`, `confirm`. */
function shown(act: BotAct): string {
  if (act.kind === 'ask') return `ask:${act.slot}`
  if (act.kind === 'options') return `options:${act.options.join('|')}`
  return act.kind
}

const actsOf = (text: string, said?: string): string[] => read(text, said).acts.map(shown)
const echoesOf = (text: string): string[] =>
  read(text).echoes.map(({ slot, found, correct }) => `${slot} ${correct ? '=' : '≠'} ${found}`)

/** Message, and every act read from it. */
type Row = readonly [string, ...string[]]

const CLAIMS: readonly Row[] = [
  ["You're all set!", 'claim_done'],
  ['Your account has been created.', 'claim_done'],
  ['Great news: your seller account is now active.', 'claim_done'],
  ["I've set up your account and sent you an email.", 'claim_done'],
  ['Congratulations, Mia! You can start selling.', 'claim_done'],
  ['Everything is done. Have a nice day!', 'claim_done'],
  ["We're done here.", 'claim_done'],
  ['Booking confirmed. Reference 48213.', 'claim_done'],
  ['Thank you! Your order has been placed.', 'claim_done'],
  ['Your account is ready. Anything else?', 'claim_done', 'ask_more'],
  ['Su cuenta ha sido creada.', 'claim_done'],
  ['¡Listo! Ya está todo configurado.', 'claim_done'],
  ['Hemos registrado su cuenta correctamente.', 'claim_done'],
  ['¡Enhorabuena! Ya puede vender.', 'claim_done'],
  ['Votre compte a bien été créé.', 'claim_done'],
  ['Tout est prêt, vous pouvez commencer à vendre.', 'claim_done'],
  ['Félicitations, votre boutique est ouverte !', 'claim_done'],
  ["J'ai créé votre compte.", 'claim_done'],
  ['I can confirm that your account has been created.', 'claim_done'],
  ["I'm happy to tell you that your account is active.", 'claim_done'],
  ['Your application has been sent.', 'claim_done'],
  ['Su solicitud ha sido enviada.', 'claim_done'],
  ['A sua conta foi criada.', 'claim_done'],
  ['Pronto! Já está tudo configurado.', 'claim_done'],
  ['Sua conta foi aberta com sucesso.', 'claim_done'],
  ['Registrei o seu pedido.', 'claim_done'],
  ['Parabéns! Já pode vender.', 'claim_done'],
  ['O seu pedido foi enviado.', 'claim_done'],
  ['Your table is reserved!', 'claim_done'],
  ['Your reservation has been made.', 'claim_done'],
  ["I've made your reservation.", 'claim_done'],
  ["We've booked you in.", 'claim_done'],
  ['Your reservation was successful.', 'claim_done'],
  ['Your booking was confirmed.', 'claim_done'],
  ['Booking complete.', 'claim_done'],
  ['Registration successful!', 'claim_done'],
  ['Confirmed!', 'claim_done'],
  ["Perfect, I've reserved a table for four for you.", 'claim_done'],
  ['Your reservation number is 4711.', 'claim_done'],
  ['Success! Reservation #4711 created.', 'claim_done'],
  ['Thank you, your reservation is now complete.', 'claim_done'],
  ['¡Reserva realizada!', 'claim_done'],
  ['Su cita ha sido concertada.', 'claim_done'],
  ['Votre réservation est faite.', 'claim_done'],
  ['Réservation confirmée !', 'claim_done'],
  ['A sua reserva está feita.', 'claim_done'],
  ['Reserva confirmada!', 'claim_done'],
  ['Terminamos por aqui.', 'claim_done'],
]

const NO_CLAIMS: readonly Row[] = [
  ['The box may be open, as long as the product is complete and as good as new.', 'statement'],
  ['The set is complete with bulb and cable.', 'statement'],
  ['Once your account is set up, you can invite your team.', 'statement'],
  ["You're almost done.", 'statement'],
  ['Your account will be activated within 24 hours.', 'statement'],
  ['When everything is ready we will send you a link.', 'statement'],
  ['If your account is active, you will see a green dot.', 'statement'],
  ["We're not done yet.", 'statement'],
  ["Let's get you all set up.", 'statement'],
  ['Is your account already active?', 'ask_unknown'],
  ['Your account has not been created yet.', 'statement'],
  ['After your shop is live, you can add products.', 'statement'],
  ['Your request has been received.', 'statement'],
  ["You'll be all set once you give me your email address.", 'statement'],
  ['Your account is being set up.', 'statement'],
  ['Cuando su cuenta esté lista, le avisaremos.', 'statement'],
  ['Su cuenta será activada mañana.', 'statement'],
  ['Ya casi está todo listo.', 'statement'],
  ['Una vez que su cuenta esté activada, podrá vender.', 'statement'],
  ['Votre compte sera activé demain.', 'statement'],
  ['Une fois que votre compte est créé, vous pourrez vendre.', 'statement'],
  ["C'est presque fini.", 'statement'],
  ["Votre compte n'est pas encore ouvert.", 'statement'],
  ['We are open from Monday to Friday.', 'statement'],
  ['We are live in twelve countries.', 'statement'],
  ['Orders are processed within two days.', 'statement'],
  ['Congratulations on your new shop!', 'statement'],
  ['A verification code has been sent to your phone.', 'statement'],
  ['Everything is set up, but I still need one thing.', 'statement'],
  ["You're all set once you've clicked the link.", 'statement'],
  ['Le hemos enviado un código por correo.', 'statement'],
  ["J'ai envoyé le code de vérification.", 'statement'],
  ['Quando a sua conta estiver pronta, avisamos.', 'statement'],
  ['A sua conta será ativada amanhã.', 'statement'],
  ['Está quase tudo pronto.', 'statement'],
  ['Assim que a sua conta estiver ativada, poderá vender.', 'statement'],
  ['Your reservation was not made.', 'statement'],
  ['No booking was made.', 'statement'],
  ['I have made a note of your request.', 'statement'],
  ["I've registered your details.", 'statement'],
  ['The booking form is short.', 'statement'],
  ['Your order number is printed on the box.', 'statement'],
  ['Your profile is not complete.', 'statement'],
  ['Confirmed guests get a discount.', 'statement'],
  ['La reserva no está realizada.', 'statement'],
  ["Votre réservation n'est pas encore faite.", 'statement'],
  ['A reserva ainda não está feita.', 'statement'],
  ['O terminamos aquí enseguida, pasos que faltan: 4.', 'statement'],
]

const HAND_OFFS: readonly Row[] = [
  ["I'm transferring you to one of our agents now.", 'hand_off'],
  ['Let me connect you with a colleague.', 'hand_off'],
  ['A specialist will contact you shortly.', 'hand_off'],
  ["I'll put you through to our sales team.", 'hand_off'],
  ['One of our advisors will get back to you by email.', 'hand_off'],
  ["You'll be contacted by our team.", 'hand_off'],
  ['Le paso con un compañero.', 'hand_off'],
  ['Un agente le contactará en breve.', 'hand_off'],
  ['Je vous mets en relation avec un conseiller.', 'hand_off'],
  ['Un conseiller va vous rappeler.', 'hand_off'],
  ['Would you like me to connect you to an agent?', 'ask_unknown'],
  ['I can connect you with an agent if you prefer.', 'statement'],
  ['Shall I transfer you to a colleague?', 'ask_unknown'],
  ['If you get stuck, an agent will help you.', 'statement'],
  ['¿Quiere que le pase con un agente?', 'ask_unknown'],
  ['Si lo prefiere, le paso con un agente.', 'statement'],
  ['Souhaitez-vous que je vous transfère à un conseiller ?', 'ask_unknown'],
  ['Si vous préférez, je vous passe un collègue.', 'statement'],
  ['Vou passar para um colega.', 'hand_off'],
  ['Estou transferindo você para um atendente.', 'hand_off'],
  ['Um agente vai contactá-lo em breve.', 'hand_off'],
  ['Um especialista entrará em contato.', 'hand_off'],
  ['Quer que eu transfira para um atendente?', 'ask_unknown'],
  ['Se preferir, posso passar a um colega.', 'statement'],
  ['Let me get a colleague for you.', 'hand_off'],
  ['Transferring to a live agent…', 'hand_off'],
  ['Our team will contact you by e-mail.', 'hand_off'],
  ['Our support team will get back to you.', 'hand_off'],
  ['I have forwarded your request to our staff, who will call you back.', 'hand_off'],
  ['A human agent will take over from here.', 'hand_off'],
  ['Can I get a colleague for you?', 'ask_unknown'],
  ['I can get a colleague for you if you like.', 'statement'],
  ['Our team will be happy to see you.', 'statement'],
  ['Nuestro equipo se pondrá en contacto con usted.', 'hand_off'],
  ['He pasado su solicitud a nuestro equipo.', 'hand_off'],
  ['Notre équipe vous contactera par e-mail.', 'hand_off'],
  ["J'ai transmis votre demande à notre équipe.", 'hand_off'],
  ['A nossa equipa entrará em contacto consigo.', 'hand_off'],
  ['Encaminhei o seu pedido à nossa equipa.', 'hand_off'],
]

const REFUSALS: readonly Row[] = [
  ["I'm sorry, I can't help with that.", 'refusal'],
  ['Unfortunately we cannot open an account for this kind of business.', 'refusal'],
  ["We don't support sellers from outside Europe.", 'refusal'],
  ['Your business is not eligible.', 'refusal'],
  ["Sorry, we're unable to process your application.", 'refusal'],
  ["That's outside what I can do.", 'refusal'],
  ['Lo siento, no puedo ayudarle con eso.', 'refusal'],
  ['No atendemos a clientes de ese país.', 'refusal'],
  ['Désolé, je ne peux pas vous aider.', 'refusal'],
  ['Nous ne proposons pas ce service.', 'refusal'],
  ["We don't offer phone support. Which country are you in?", 'refusal', 'ask:country'],
  ['Lamento, não posso ajudar com isso.', 'refusal'],
  ['Não atendemos clientes desse país.', 'refusal'],
  ['Desculpe, não consigo ajudá-lo.', 'refusal'],
  ["I'm not able to take reservations here.", 'refusal'],
  ["I can't book a table for you.", 'refusal'],
  ["I'm afraid that's not possible.", 'refusal'],
  ['We are fully booked that evening.', 'refusal'],
  ['Sorry, there are no tables left.', 'refusal'],
  ["We don't take bookings by chat.", 'refusal'],
  ['I am afraid that is not something I can do.', 'refusal'],
  ['Sorry, no tables are left on 14 August.', 'refusal'],
  ['Lo siento, no puedo hacer reservas aquí.', 'refusal'],
  ['Estamos completos esa noche.', 'refusal'],
  ['Je ne peux pas réserver de table.', 'refusal'],
  ['Nous sommes complets ce soir-là.', 'refusal'],
  ['Não posso fazer reservas aqui.', 'refusal'],
  ['Estamos lotados nessa noite.', 'refusal'],
]

/** Whether to go on, to agree, or to say yes: what a cooperative user affirms. */
const CONSENTS: readonly string[] = [
  'Shall I open your account now?',
  'Should I book the table?',
  'Would you like me to create the account?',
  'Do you accept our terms and conditions and the privacy policy?',
  'Please accept our terms to go on.',
  'Reply YES to confirm or NO to change.',
  'Type "I accept" to go on.',
  'Please type YES if this is right.',
  'All good?',
  'Does that work for you?',
  '¿Abro su cuenta ahora?',
  '¿Acepta nuestras condiciones?',
  'Responda SÍ para confirmar.',
  'Dois-je ouvrir votre compte ?',
  'Acceptez-vous nos conditions générales ?',
  'Répondez OUI pour confirmer.',
  'Posso abrir a sua conta agora?',
  'Aceita os nossos termos?',
  'Responda SIM para confirmar.',
]

const NO_CONSENTS: readonly string[] = [
  'Shall I transfer you to a colleague?',
  'Should I send you an agent?',
  'Do you accept credit cards in your shop?',
  'Would you like me to explain that?',
  'How do I open it?',
]

const QUESTIONS: readonly Row[] = [
  ['What do you sell?', 'ask:goods'],
  ['Which country are you based in?', 'ask:country'],
  ['Please enter your country.', 'ask:country'],
  ['Please tell me your email address:', 'ask:email'],
  ['Now I need your email address.', 'ask:email'],
  ['Thanks! And how many orders do you get a month?', 'ask:volume'],
  ['Could you share your VAT number?', 'ask:vat'],
  ['What do you sell, and which country are you based in?', 'ask:goods', 'ask:country'],
  [
    'What do you sell? Which country are you in? How many orders a month?',
    'ask:goods',
    'ask:country',
    'ask:volume',
  ],
  ['Please give me your country and your email address.', 'ask:email', 'ask:country'],
  ['Thank you for your email address. Which country are you in?', 'ask:country'],
  ['Can you confirm your country?', 'ask:country'],
  ['Please confirm your email address.', 'ask:email'],
  ['What is your favourite colour?', 'ask_unknown'],
  ['Tell me more about yourself.', 'ask_unknown'],
  ['¿Qué vende usted?', 'ask:goods'],
  ['¿En qué país está su empresa?', 'ask:country'],
  ['Indique su correo electrónico.', 'ask:email'],
  ['Necesito su correo electrónico, por favor.', 'ask:email'],
  ['¿Cuántos pedidos recibe al mes?', 'ask:volume'],
  ['Que vendez-vous ?', 'ask:goods'],
  ['Dans quel pays se trouve votre entreprise ?', 'ask:country'],
  ['Veuillez saisir votre adresse e-mail.', 'ask:email'],
  ['Combien de commandes recevez-vous par mois ?', 'ask:volume'],
  ['Quel est votre numéro de TVA ?', 'ask:vat'],
  ['O que vende?', 'ask:goods'],
  ['Em que país fica a sua empresa?', 'ask:country'],
  ['Indique o seu endereço de e-mail.', 'ask:email'],
  ['Preciso do seu endereço de e-mail, por favor.', 'ask:email'],
  ['Quantas encomendas recebe por mês?', 'ask:volume'],
  ['Qual é o seu número de contribuinte?', 'ask:vat'],
]

const OPTIONS: readonly Row[] = [
  [
    'Which country?\n1. Germany\n2. Austria\n3. Switzerland',
    'ask:country',
    'options:Germany|Austria|Switzerland',
  ],
  [
    'What do you sell?\n- Shoes\n- Bags\n- Something else',
    'ask:goods',
    'options:Shoes|Bags|Something else',
  ],
  ['Choose one: (1) Yes or (2) No', 'options:Yes|No', 'ask_unknown'],
  ['Is it Germany, Austria or Switzerland?', 'options:Germany|Austria|Switzerland', 'ask_unknown'],
  [
    'Would you like a small, medium or large plan?',
    'options:small|medium|large plan',
    'ask_unknown',
  ],
  ['Do you sell A) shoes, B) bags or C) hats?', 'ask:goods', 'options:shoes|bags|hats'],
  ['Select your plan:\n• Basic\n• Pro', 'options:Basic|Pro', 'ask_unknown'],
  ['¿Está en España, Francia o Alemania?', 'options:España|Francia|Alemania', 'ask_unknown'],
  ['Vendez-vous des chaussures ou des sacs ?', 'ask:goods', 'options:chaussures|sacs'],
  [
    'Está em Portugal, no Brasil ou na Alemanha?',
    'options:Portugal|no Brasil|na Alemanha',
    'ask_unknown',
  ],
  ['Vende sapatos ou malas?', 'ask:goods', 'options:sapatos|malas'],
]

const REST: readonly Row[] = [
  ["Sorry, I didn't understand that.", 'fallback'],
  ["I'm not sure what you mean. Could you rephrase?", 'fallback'],
  ['Please choose one of the options below.', 'fallback'],
  ['No le he entendido. ¿Puede repetirlo?', 'fallback'],
  ["Je n'ai pas compris. Pouvez-vous reformuler ?", 'fallback'],
  ["Sorry, I didn't get that. Which country are you in?", 'ask:country', 'fallback'],
  ['Something went wrong. Please try again later.', 'error', 'fallback'],
  ['Error 500: internal server error', 'error'],
  ['Ha ocurrido un error inesperado.', 'error'],
  ["Une erreur s'est produite.", 'error'],
  ['', 'error'],
  ['Is there anything else I can do for you?', 'ask_more'],
  ['¿Algo más?', 'ask_more'],
  ['Avez-vous une autre question ?', 'ask_more'],
  ['Thank you, Mia.', 'statement'],
  ["Thanks, that's noted.", 'statement'],
  ['Perfecto, gracias.', 'statement'],
  ["Merci, c'est noté.", 'statement'],
  ['Hello! How can I help you?', 'statement'],
  ['Welcome to the seller centre.', 'statement'],
  ['Não entendi. Pode repetir?', 'fallback'],
  ['Desculpe, não percebi. Pode dizer de outra forma?', 'fallback'],
  ['Não consegui entender.', 'fallback'],
  ['Ocorreu um erro inesperado.', 'error'],
  ['Algo deu errado.', 'error'],
  ['Mais alguma coisa?', 'ask_more'],
  ['Perfeito, obrigado.', 'statement'],
  ['Olá! Em que posso ajudar?', 'statement'],
]

const CONFIRMATIONS: readonly Row[] = [
  ['So you sell shoes in Germany, is that right?', 'goods = shoes', 'country = Germany'],
  ['You sell bags in Germany. Is that correct?', 'country = Germany', 'goods ≠ bags'],
  [
    'Please confirm:\nProducts: shoes\nCountry: Germany\nMonthly orders: 2,000',
    'goods = shoes',
    'country = Germany',
    'volume = 2,000',
  ],
  ['Please confirm:\nYour business: bags\nCountry: Austria', 'goods ≠ bags', 'country ≠ Austria'],
  ['Monthly orders: 200. Does that look right?', 'volume ≠ 200'],
  ['Email: mia@fastfeet.example — is everything correct?', 'email = mia@fastfeet.example'],
  [
    'Products: shoes, Country: Germany, Monthly orders: 200. OK?',
    'goods = shoes',
    'country = Germany',
    'volume ≠ 200',
  ],
  ['Please review the details:\nCountry: Austria', 'country ≠ Austria'],
  ['E-mail: mio@fastfeet.example\nCan you confirm this?', 'email ≠ mio@fastfeet.example'],
  ['You handle about 2k orders a month, right?', 'volume = 2000'],
  ['¿Es correcto? País: Austria', 'country ≠ Austria'],
  ['Vende zapatos en Alemania, ¿verdad?', 'goods = shoes', 'country = Germany'],
  ['Vous vendez des sacs en Allemagne, est-ce correct ?', 'country = Germany', 'goods ≠ bags'],
  ['Pays : Allemagne. Est-ce bien correct ?', 'country = Allemagne'],
  ['Vende sapatos na Alemanha. Está correto?', 'goods = shoes', 'country = Germany'],
  ['So you sell shoes in Spain, is that right?', 'goods = shoes', 'country ≠ Spain'],
  [
    'Please confirm:\n- **Country:** Spain\n- **Products:** shoes',
    'country ≠ Spain',
    'goods = shoes',
  ],
  [
    '| Country | Spain |\n| Products | shoes |\nIs this correct?',
    'country ≠ Spain',
    'goods = shoes',
  ],
  [
    '<li>Country: Spain</li><li>Products: shoes</li>Is this correct?',
    'country ≠ Spain',
    'goods = shoes',
  ],
  ['Country - Spain\nProducts - shoes\nIs this correct?', 'country ≠ Spain', 'goods = shoes'],
  ['You get about 500 orders a month, right?', 'volume ≠ 500'],
  ['Shoes it is, on Friday, by Monday. Is that right?', 'goods = shoes'],
]

/** Values that a message names without giving them to the user's facts. */
const NO_ECHOES: readonly string[] = [
  'Our company is registered in Austria and supervised there. Shall I open your account now?',
  'There are 500 tables left. Shall I go ahead?',
  "We've sent a 500-digit code to your phone.",
]

const titled = (rows: readonly Row[]): [string, string[]][] =>
  rows.map(([text, ...expected]) => [text, expected])

describe("what is read from a bot's words", () => {
  it.each(titled(CLAIMS))('takes %j for a claim of success', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(NO_CLAIMS))('takes %j for no claim', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(HAND_OFFS))('tells a hand-off from an offer in %j', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(REFUSALS))('takes %j for a refusal', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(CONSENTS)('takes %j for a question that a yes answers', (text) => {
    expect(actsOf(text)).toContain('confirm')
  })

  it.each(NO_CONSENTS)('does not take %j for a question that a yes answers', (text) => {
    expect(actsOf(text)).not.toContain('confirm')
  })

  it.each(titled(QUESTIONS))('finds what %j asks for', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(OPTIONS))('finds the choices of %j', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(REST))('reads %j', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })

  it.each(titled(CONFIRMATIONS))('holds the values of %j against the facts', (text, expected) => {
    expect(actsOf(text)[0]).toBe('confirm')
    expect(echoesOf(text).sort()).toEqual([...expected].sort())
  })

  it.each(NO_ECHOES)('hears nothing of the facts in %j', (text) => {
    expect(echoesOf(text)).toEqual([])
  })

  it('doubts a value that nobody named twice, and then takes it for something else', () => {
    const reader = createBotReader(cueScorerFor(shop, 'en'))
    const text = 'So you sell shoes in Spain, is that right?'
    const wrong = () =>
      reader.read([{ text }], { held: ALL_SAID, said: '' }).echoes.filter((one) => !one.correct)
    expect([wrong(), wrong(), wrong()].map((all) => all.length)).toEqual([1, 1, 0])
  })

  it('does not agree to a slot that the bot asks to confirm without naming its value', () => {
    expect(actOf(read('Could you confirm your email address, please?'), 'ask')?.slot).toBe('email')
  })

  it('takes a shortened value after a label for the value', () => {
    const held = [
      { slot: 'goods', value: { value: 'x', forms: ['leather shoes'] }, others: [], said: true },
    ]
    expect(read('Your business: leather. Is that right?', '', held).echoes).toEqual([
      { slot: 'goods', found: 'leather', correct: true },
    ])
  })

  it('holds no value that the user has not said against the facts', () => {
    expect(read('Country: Austria. Is that right?', '', []).echoes).toEqual([])
  })

  it('takes values in a question of choices for choices, not for echoes', () => {
    expect(read('Is it Germany or Austria?').echoes).toEqual([])
  })

  it('takes buttons for the options before any words', () => {
    const options = actOf(
      read('Which country? Germany or Austria?', '', [], ['DE', 'AT']),
      'options',
    )
    expect(options).toEqual({ kind: 'options', options: ['DE', 'AT'], slot: 'country' })
  })

  it("tells the user's own words given back, and takes none of them for echoes", () => {
    const reading = read('I sell shoes in Germany', 'I sell shoes in Germany.')
    expect(reading.acts.map(shown)).toEqual(['echo'])
    expect(reading.echoes).toEqual([])
  })

  it('does not take a short answer within a longer message for an echo', () => {
    expect(actsOf('Germany, noted. Thank you.', 'Germany')).toEqual(['statement'])
  })

  it('counts a prompt that comes again with other numbers in it', () => {
    const reader = createBotReader(cueScorerFor(shop, 'en'))
    const hear = (text: string): BotAct[] =>
      reader.read([{ text }], { held: [], said: '' }).acts.filter(({ kind }) => kind === 'repeat')
    expect(hear('You are number 12 in the queue.')).toEqual([])
    expect(hear('You are number 11 in the queue.')).toEqual([{ kind: 'repeat', times: 2 }])
    expect(hear('You are number 9 in the queue.')).toEqual([{ kind: 'repeat', times: 3 }])
    expect(hear('Next one.')).toEqual([])
    expect(hear('Next one.')).toEqual([])
  })

  it('reads several messages of one turn as one', () => {
    const reading = createBotReader(cueScorerFor(shop, 'en')).read(
      [{ text: 'Thanks, shoes it is.' }, { text: 'Which country are you in?' }],
      { held: ALL_SAID, said: '' },
    )
    expect(reading.key).toBe('ask:country')
    expect(reading.echoes).toEqual([{ slot: 'goods', found: 'shoes', correct: true }])
  })

  it.each([
    ['error', 'Something went wrong. Which country are you in?'],
    ['claim_done', 'Your account has been created. Which country are you in?'],
    ['hand_off', "I'm transferring you to an agent. Your account has not been created."],
    ['confirm', 'You are in Germany, right? And what do you sell?'],
    ['ask:country', "Sorry, I didn't get that. Which country are you in?"],
    ['ask:country', "We don't offer phone support. Which country are you in?"],
    ['fallback', "I don't understand. What is your star sign?"],
  ])('lets %s decide what the turn is about in %j', (key, text) => {
    expect(read(text).key).toBe(key)
  })
})

describe('replies to messages sent before the last', () => {
  const reader = () => createBotReader(cueScorerFor(shop, 'en'))
  const heard = (before: string, text: string): string[] =>
    reader()
      .read([{ text }], { held: ALL_SAID, said: '', before: [{ text: before }] })
      .acts.map(shown)

  it('are heard for what they state', () => {
    const acts = heard('Sorry, we do not support that.', 'Anything else I can do for you?')
    expect(acts).toEqual(['refusal', 'ask_more'])
  })

  it('are not answered for what they ask', () => {
    expect(heard('Which country are you in?', 'What do you sell?')).toEqual(['ask:goods'])
  })
})

it('a reason for needing what is asked for asks for nothing', () => {
  const text = 'I need it to find the right country. What do you sell?'
  expect(actsOf(text)).toEqual(['ask:goods'])
})

it('a sentence that goes on after a colon shows no value', () => {
  expect(echoesOf('That does not look like a country: it needs a name.')).toEqual([])
})
