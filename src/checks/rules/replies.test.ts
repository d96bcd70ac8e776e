import type { Beat } from '../transcript.case.ts'
import { ASKS, CONFIRMS, ENDED, testCheck } from './findings.case.ts'

const ASKS_SALES: Beat = {
  says: { goods: 'shoes' },
  reply: 'How much do you sell a month?',
  acts: [ASKS('volume')],
  stage: 'volume',
}
const CHATS: Beat = { act: 'chat', behaviour: 'off_topic', text: 'Do you like football?', acts: [] }

testCheck(
  'no_return',
  [
    [
      'a remark chatted about and nothing else',
      [ASKS_SALES, { ...CHATS, reply: 'I love it, what a match.' }],
      ['2@volume'],
    ],
    [
      'a worry put aside',
      [ASKS_SALES, { act: 'object', text: 'Who sees that?', reply: 'Nobody but us.', acts: [] }],
      ['2@volume'],
    ],
    [
      'a digression from a question for a yes',
      [
        { says: { goods: 'shoes' }, reply: 'Shoes, right?', acts: [CONFIRMS], stage: 'goods' },
        { ...CHATS, reply: 'No idea.' },
      ],
      ['2@goods'],
    ],
  ],
  [
    [
      'coming back with a question',
      [ASKS_SALES, { ...CHATS, reply: 'I do. So, what are your sales?', acts: [ASKS('volume')] }],
    ],
    [
      'coming back in other words',
      [ASKS_SALES, { ...CHATS, reply: 'I only know sales. Please tell me yours a month.' }],
    ],
    [
      'coming back by naming what is needed',
      [ASKS_SALES, { ...CHATS, reply: 'For this I need what you sell in a month.' }],
    ],
    [
      'coming back with buttons',
      [
        ASKS_SALES,
        {
          ...CHATS,
          reply: [{ text: 'No idea.', quickReplies: [{ label: '2,000', value: '2000' }] }],
        },
      ],
    ],
    ['a remark when nothing was asked', [{ reply: 'Fine.' }, { ...CHATS, reply: 'I love it.' }]],
    ['the end', [ASKS_SALES, { ...CHATS, reply: 'Good-bye.' }], { ending: ENDED }],
  ],
)

testCheck(
  'empty_reply',
  [
    ['an empty greeting', [{}], ['0@greet'], { over: { greeting: [{ text: ' ' }] } }],
    [
      'an empty message after another',
      [{ reply: [{ text: 'One moment.' }, { text: '' }], stage: 'goods' }],
      ['1@greet'],
    ],
  ],
  [
    ['a bot that waits to be spoken to', [{}], { over: { greeting: [] } }],
    ['buttons alone', [{ reply: [{ text: '', quickReplies: [{ label: 'Yes', value: 'y' }] }] }]],
    ['an end without words', [{ reply: [{ text: '', endState: 'open' }] }]],
  ],
)

testCheck(
  'tone',
  [
    ['blame', [{ reply: 'That is your own fault.', stage: 'goods' }], ['1@greet']],
    ['a reproach', [{ reply: 'You should have read the terms.', stage: 'goods' }], ['1@greet']],
    ['blame in Spanish', [{ reply: 'Es culpa suya; es su culpa.', stage: 'goods' }], ['1@greet']],
    ['blame in French', [{ reply: 'C’est votre faute.', stage: 'goods' }], ['1@greet']],
    [
      'blame in Portuguese',
      [{ reply: 'Foi erro seu: foi seu erro.', stage: 'goods' }],
      ['1@greet'],
    ],
    ['blame for not reading', [{ reply: 'It takes long because you do not read.' }], ['1@greet']],
    ['the same in Spanish', [{ reply: 'Tarda porque no lees lo que escribo.' }], ['1@greet']],
    ['the same in French', [{ reply: 'C’est long parce que vous ne lisez pas.' }], ['1@greet']],
    ['the same in Portuguese', [{ reply: 'Demora porque você não lê.' }], ['1@greet']],
    [
      'apologies without end',
      [{ reply: 'I am sorry. I am so sorry. My apologies. How much?', stage: 'goods' }],
      ['1@greet'],
    ],
  ],
  [
    ['two apologies', [{ reply: 'I am sorry. Sorry again for the wait. How much?' }]],
    ['a reason that is no reproach', [{ reply: 'I ask because you do not have an account yet.' }]],
    ['taking the blame', [{ reply: 'That was our fault, not yours.' }]],
    ['advice', [{ reply: 'You should have the invoice in your account by now.' }]],
    [
      'more apologies where they are allowed',
      [{ reply: 'I am sorry. I am so sorry. My apologies. How much?' }],
      { limits: { maxApologies: 3 } },
    ],
  ],
)

const ORDER: Beat = { says: { volume: 205126 }, text: 'It is 205126.' }
testCheck(
  'wrong_echo',
  [
    [
      'a question for a yes with a number that nobody gave',
      [{ ...ORDER, reply: 'Shall I cancel order 621502?', acts: [CONFIRMS], stage: 'volume' }],
      ['1@greet'],
    ],
  ],
  [
    ['the number given', [{ ...ORDER, reply: 'Shall I cancel order 205126?', acts: [CONFIRMS] }]],
    [
      'another number beside the one given',
      [{ ...ORDER, reply: 'Order 205126 of invoice 880311, shall I?', acts: [CONFIRMS] }],
    ],
    ['a number of another length', [{ ...ORDER, reply: 'Case 4417: right?', acts: [CONFIRMS] }]],
    ['a number that is no question', [{ ...ORDER, reply: 'Your ticket is 621502.' }]],
  ],
)
