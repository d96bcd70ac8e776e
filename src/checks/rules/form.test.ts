import type { Beat } from '../transcript.case.ts'
import { testCheck } from './findings.case.ts'

const says = (...replies: string[]): readonly Beat[] => [
  { stage: 'goods' },
  ...replies.map((reply): Beat => ({ reply, stage: 'goods' })),
]
const WHOLE = [
  'We open the account today.',
  'You pay for each payment.',
  'That is all there is to it.',
]

testCheck(
  'truncated_reply',
  [
    ['an end after "and"', says('You can pay by card, by phone and'), ['2@goods']],
    ['an end after a comma', says('We take cards, wallets,'), ['2@goods']],
    ['an end after an article', says('The money goes to the'), ['2@goods']],
    ['the same in Spanish', says('El dinero llega a su cuenta en los'), ['2@goods']],
    ['the same in French', says("L'argent arrive sur votre compte dans les"), ['2@goods']],
    ['the same in Portuguese', says('O dinheiro chega na sua conta com o'), ['2@goods']],
    [
      'no full stop, where the bot always has one',
      says(...WHOLE, 'The money reaches your bank acc'),
      ['5@goods'],
    ],
  ],
  [
    ['a question', says('Shall I open it and go on?')],
    [
      'a bot that never ends with a full stop',
      says(
        'We open the account today',
        'You pay for each payment you take',
        'That is all there is to know',
      ),
    ],
    ['a list', says(...WHOLE, 'You can pay by:\n- card\n- wallet and phone of any make you have')],
    [
      'a form',
      says(...WHOLE, 'This is noted:\nCountry: the Kingdom of the Netherlands in the north'),
    ],
    ['a link', says(...WHOLE, 'You will find it all at https://shop.com/help/the-first-steps')],
    ['a signature', says(...WHOLE, 'It is done.\nYours, Anna')],
    ['an emoji', says(...WHOLE, 'Your account is open and ready for you 🎉')],
    ['a few words', says(...WHOLE, 'All right')],
    ['an English preposition', says('Tell me what you would like to pay with')],
  ],
)

const SPANISH = 'Su cuenta ha sido creada y los primeros pasos van en camino a su correo.'
const ENGLISH = 'Your account has been created, and the first steps are on their way to you.'
const WRITES: Beat = {
  text: 'Hello, I would like to open an account for my shop.',
  reply: ENGLISH,
  stage: 'goods',
}
const SCRIBE: Beat = {
  text: 'Hola, quiero abrir una cuenta para mi tienda de zapatos.',
  reply: SPANISH,
  stage: 'goods',
}

const CLICKS: Beat = { text: 'Card', clicked: true, reply: ENGLISH }

testCheck(
  'wrong_language',
  [
    ['Spanish to an English user', [WRITES, { reply: SPANISH }], ['2@goods']],
    ['English to a Spanish user', [{ ...SCRIBE, reply: ENGLISH }], ['1@greet'], { language: 'es' }],
    [
      'Portuguese to a Spanish user',
      [
        SCRIBE,
        { reply: 'A sua conta foi criada e os primeiros passos já estão a caminho do seu e-mail.' },
      ],
      ['2@goods'],
      { language: 'es-MX' },
    ],
    [
      'German to a French user',
      [
        {
          text: 'Bonjour, je voudrais ouvrir un compte pour ma boutique.',
          reply: 'Ihr Konto ist eröffnet, und die ersten Schritte kommen gleich per Post zu Ihnen.',
        },
      ],
      ['1@greet'],
      { language: 'fr' },
    ],
    [
      'the language that the user fell into, two turns after the user came back to its own',
      [SCRIBE, { text: 'Yes, that is right.', spoke: 'en' }, SCRIBE, { ...SCRIBE, reply: ENGLISH }],
      ['4@goods'],
      { language: 'es' },
    ],
    [
      'a greeting in a language that is not allowed',
      [WRITES],
      ['0@greet'],
      { over: { greeting: [{ text: SPANISH }] }, limits: { greeting: ['en'] } },
    ],
  ],
  [
    ["the user's language", [WRITES, WRITES]],
    ['a greeting, before anyone can tell', [WRITES], { over: { greeting: [{ text: SPANISH }] } }],
    ['a user who has said too little to tell', [{ text: 'Shoes', reply: SPANISH }]],
    ['the language that the user just spoke', [SCRIBE]],
    [
      'names and values',
      [WRITES, { reply: 'Paylane Checkout: zapatos, Zaragoza, Bilbao, Sevilla, 1.000, 2.000' }],
    ],
    [
      'a summary with foreign values',
      [
        SCRIBE,
        {
          reply:
            'Le resumo lo que he anotado:\nNegocio: handmade leather shoes\nCanal: online shop\n¿Es correcto?',
        },
      ],
      { language: 'es' },
    ],
    [
      'HTML, whose tags and classes are English',
      [
        {
          text: 'Olá, quero abrir uma conta de vendedor para a minha loja de sapatos.',
          reply:
            '<div class="message from the bot"><p style="color: red">Boa noite! <b>Em que país</b> fica a sua empresa?</p></div>',
        },
      ],
      { language: 'pt' },
    ],
    ['a few words', [WRITES, { reply: 'Muy bien, gracias.' }]],
    [
      'the language that the user fell into, until the user types again',
      [SCRIBE, { text: 'Yes, that is right.', spoke: 'en' }, CLICKS, CLICKS],
      { language: 'es' },
    ],
  ],
)

testCheck(
  'length',
  [['a reply beyond the default', says('x'.repeat(901)), ['2@goods']]],
  [
    ['a reply at the default', says('x'.repeat(900))],
    ['a reply within a limit of its own', says('x'.repeat(2000)), { limits: { maxChars: 2000 } }],
  ],
)

testCheck(
  'latency',
  [['a reply after more than ten seconds', [{ latencyMs: 10_001 }], ['1@greet']]],
  [['a reply within ten seconds', [{ latencyMs: 10_000 }]]],
)
