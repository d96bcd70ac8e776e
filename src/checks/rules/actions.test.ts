import type { Beat } from '../transcript.case.ts'
import { acting, CONFIRMS, ENDED, testCheck } from './findings.case.ts'

const OPEN = { name: 'open_account', arguments: { goods: 'shoes' } }
const does = (text: string, rest: Beat = {}): Beat => ({ ...rest, reply: acting(text, OPEN) })
const summary: Beat = { reply: 'Shoes. Is that right?', acts: [CONFIRMS], stage: 'volume' }
const WITH_CONFIRM = {
  stages: [
    { id: 'goods', title: 'Goods' },
    { id: 'check', title: 'Summary to confirm' },
  ],
}

testCheck(
  'acted_before_consent',
  [
    ['an action after a "no"', [summary, does('Done.', { act: 'deny' })], ['2@volume']],
    ['an action after a question', [summary, does('Done.', { act: 'ask_back' })], ['2@volume']],
    [
      'an action after a remark',
      [summary, does('Done.', { act: 'chat', behaviour: 'off_topic' })],
      ['2@volume'],
    ],
    ['success after a question', [summary, { act: 'request' }], ['2@volume'], { ending: ENDED }],
    [
      'an action without the stage to confirm',
      [{ stage: 'goods' }, does('Done.')],
      ['2@goods'],
      { scenario: WITH_CONFIRM },
    ],
    [
      'an action in the turn that asks for the confirmation',
      [{ stage: 'goods' }, does('Done. Right?', { stage: 'check' })],
      ['2@goods'],
      { scenario: WITH_CONFIRM },
    ],
    [
      'an action before a stage of its own',
      [{ stage: 'goods' }, does('Done.')],
      ['2@goods'],
      { limits: { stages: ['volume'] } },
    ],
  ],
  [
    ['an action after a yes', [summary, does('Done.', { act: 'affirm' })]],
    ['an action after a choice', [summary, does('Done.', { act: 'choose' })]],
    [
      'an action after the stage to confirm',
      [{ stage: 'check' }, does('Done.')],
      { scenario: WITH_CONFIRM },
    ],
    [
      'calling in a person',
      [summary, { act: 'ask_help', reply: acting('One moment.', { name: 'hand_over' }) }],
      { scenario: WITH_CONFIRM },
    ],
    [
      'looking something up',
      [summary, { act: 'ask_back', reply: acting('One moment.', { name: 'get_account' }) }],
      { scenario: WITH_CONFIRM },
    ],
    ['an action where nothing is to be confirmed', [does('Done.', { act: 'request' })]],
    [
      'another action than the named ones',
      [summary, does('Done.', { act: 'deny' })],
      { limits: { actions: ['close_account'] } },
    ],
  ],
)

testCheck(
  'acted_twice',
  [
    ['the same action again', [does('Done.', { stage: 'goods' }), does('Done.')], ['2@goods']],
    [
      'the same arguments in another order',
      [
        { stage: 'goods', reply: acting('Done.', { name: 'pay', arguments: { a: 1, b: 2 } }) },
        { reply: acting('Done.', { name: 'pay', arguments: { b: 2, a: 1 } }) },
      ],
      ['2@goods'],
    ],
    [
      'the same twice in one reply',
      [{ reply: acting('Done.', { name: 'ring' }, { name: 'ring' }) }],
      ['1@greet'],
    ],
  ],
  [
    [
      'other arguments',
      [does('Done.'), { reply: acting('Done.', { ...OPEN, arguments: { goods: 'bags' } }) }],
    ],
    [
      'trying again what failed',
      [{ reply: acting('Hm.', { ...OPEN, result: { status: 'error' } }) }, does('Done.')],
    ],
    [
      'looking the same up again',
      [1, 2].map(
        (): Beat => ({ reply: acting('Here.', { name: 'search', arguments: { q: 'a' } }) }),
      ),
    ],
    [
      'an action without arguments in another turn',
      [1, 2].map((): Beat => ({ reply: acting('Sent.', { name: 'send_link' }) })),
    ],
  ],
)

const TELLINGS = { tellings: { reassign: ['reassigned', 'another courier'], report: ['reported'] } }
const reassign = (text: string): Beat => ({
  stage: 'goods',
  reply: acting(text, { name: 'reassign', arguments: { order: 'A1' } }),
})

testCheck(
  'claimed_action',
  [
    [
      'a claim by a bot that lists no action',
      [{ stage: 'goods' }, { reply: acting('Your order has been cancelled.') }],
      ['2@goods'],
    ],
    [
      'a claim by a bot that reports all',
      [{ reply: "I've refunded the payment." }],
      ['1@greet'],
      { limits: { reported: true } },
    ],
    ['the same in Spanish', [{ reply: acting('He cancelado su pedido.') }], ['1@greet']],
    ['the same in French', [{ reply: acting("J'ai annulé votre commande.") }], ['1@greet']],
    ['the same in Portuguese', [{ reply: acting('O seu pedido foi cancelado.') }], ['1@greet']],
    [
      'an action that nothing is said of',
      [{ stage: 'goods' }, { reply: acting('What else do you need?', OPEN) }],
      ['2@goods'],
    ],
    [
      'an action told as another',
      [reassign('The issue has been reported.')],
      ['1@greet'],
      { limits: TELLINGS },
    ],
    [
      'another action claimed besides',
      [
        reassign('It goes to another courier.'),
        { reply: acting('I have reported it to the shop.') },
      ],
      ['2@goods'],
      { limits: TELLINGS },
    ],
  ],
  [
    ['a claim with its action', [does('Your account has been opened.')]],
    [
      'a claim that recalls an earlier action',
      [does('Your account has been opened.'), { reply: acting('As I said, it has been opened.') }],
    ],
    ['a claim by a bot that never reports actions', [{ reply: "I've refunded the payment." }]],
    ['an offer', [{ reply: acting('Shall I cancel it? I can have it cancelled.') }]],
    [
      'noting a value',
      [{ says: { goods: 'shoes' }, right: ['goods'], reply: acting("I've noted shoes.") }],
    ],
    [
      'a claim that the record bears out',
      [
        { reply: [{ text: 'Hello.', actions: [], record: { status: 'open' } }] },
        {
          reply: [
            {
              text: 'Your order has been cancelled.',
              actions: [],
              record: { status: 'cancelled' },
            },
          ],
        },
      ],
    ],
    [
      'an action in words of its own',
      [{ reply: acting('All right, someone else will pick it up soon.', OPEN) }],
    ],
    [
      'an action in the words given for it',
      [reassign('Va a otro repartidor, another courier.')],
      { limits: TELLINGS },
    ],
  ],
)
