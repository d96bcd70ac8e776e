import type { Beat } from '../transcript.case.ts'
import { acting, testCheck } from './findings.case.ts'

const asks = (text: string, rest: Beat = {}): Beat => ({
  behaviour: 'ask_for_human',
  act: 'ask_help',
  text,
  stage: 'goods',
  ...rest,
})
const HANDS: Beat = { acts: [{ kind: 'hand_off' }], reply: 'I connect you with a colleague.' }
const FALLS_BACK: Beat = { acts: [{ kind: 'fallback' }], stage: 'goods' }

testCheck(
  'no_hand_off',
  [
    [
      'the second request passed over',
      [asks('A person please.'), asks('I want a human!')],
      ['2@goods'],
    ],
    [
      'requests known by their words',
      [
        { text: 'Can I talk to a real person?', stage: 'goods' },
        { text: 'Put me through to an agent.' },
      ],
      ['2@goods'],
    ],
    [
      'the same in Spanish',
      [
        { text: 'Quiero hablar con una persona.', stage: 'goods' },
        { text: 'Páseme con un agente.' },
      ],
      ['2@goods'],
    ],
    [
      'the same in French',
      [
        { text: 'Je veux parler à un conseiller.', stage: 'goods' },
        { text: 'Passez-moi un humain.' },
      ],
      ['2@goods'],
    ],
    [
      'the same in Portuguese',
      [
        { text: 'Quero falar com um atendente.', stage: 'goods' },
        { text: 'Falar com uma pessoa, por favor.' },
      ],
      ['2@goods'],
    ],
    [
      'the first, where one is enough',
      [asks('A person please.')],
      ['1@greet'],
      { limits: { requests: 1 } },
    ],
  ],
  [
    ['one request', [asks('A person please.')]],
    ['a hand-off at the second', [asks('A person please.'), asks('A human!', HANDS)]],
    [
      'a hand-off by an action',
      [
        asks('A person please.'),
        asks('A human!', { reply: acting('One moment.', { name: 'escalate' }) }),
      ],
    ],
    [
      'being told how to reach one',
      [asks('A person please.'), asks('A human!', { reply: 'You can call us on 0800 555 123.' })],
    ],
    [
      'selling in person',
      [{ text: 'I sell in person.' }, { text: 'In person, to people on the street.' }],
    ],
  ],
)

const OFFERS: Beat = { reply: 'Noted. I can put you through to a colleague. How much?' }

testCheck(
  'hand_off_too_early',
  [
    ['a hand-off that nobody asked for', [{ stage: 'goods' }, { ...HANDS }], ['2@goods']],
    [
      'a hand-off at the first fall-back',
      [{ stage: 'goods' }, { ...HANDS, acts: [{ kind: 'fallback' }, { kind: 'hand_off' }] }],
      ['2@goods'],
    ],
    [
      'an end state that hands over',
      [{ stage: 'goods' }, {}],
      ['2@goods'],
      { ending: { kind: 'end_state', endState: 'person' } },
    ],
    ['a person offered unasked', [{ stage: 'goods' }, OFFERS], ['2@goods']],
    [
      'the same in Spanish',
      [{ stage: 'goods' }, { reply: 'Anotado. Puedo pasarle con un compañero.' }],
      ['2@goods'],
    ],
    [
      'the same in French',
      [{ stage: 'goods' }, { reply: 'Noté. Je peux vous passer un collègue.' }],
      ['2@goods'],
    ],
    [
      'the same in Portuguese',
      [{ stage: 'goods' }, { reply: 'Anotado. Posso chamar um colega.' }],
      ['2@goods'],
    ],
  ],
  [
    ['a person offered who was asked for', [{ ...OFFERS, text: 'I want to talk to a person.' }]],
    ['a person offered after a miss', [{ acts: [{ kind: 'fallback' }] }, OFFERS]],
    ['a person offered to who complains', [{ ...OFFERS, behaviour: 'frustration' }]],
    ['a person offered to who asks what is meant', [{ act: 'ask_back' }, OFFERS]],
    ['a hand-off asked for', [asks('A person please.'), { ...HANDS }]],
    ['a hand-off after two fall-backs', [FALLS_BACK, FALLS_BACK, HANDS]],
    [
      'a hand-off after steps that failed',
      [
        {
          ...HANDS,
          reply: [
            {
              text: 'A colleague takes over.',
              steps: [
                { name: 'guard', status: 'rejected' },
                { name: 'guard', status: 'rejected' },
              ],
            },
          ],
        },
      ],
    ],
    ['a hand-off that is the goal', [HANDS], { scenario: { handOff: 'success' } }],
    ['a user who is stuck', [{ ...HANDS, act: 'ask_help' }]],
    ['a hand-off at once, where that is allowed', [HANDS], { limits: { failedAttempts: 0 } }],
  ],
)
