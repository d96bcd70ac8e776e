import type { Beat } from '../transcript.case.ts'
import { ASKS, acting, resting, testCheck } from './findings.case.ts'

testCheck(
  'wrong_echo',
  [
    [
      'another value than the user gave',
      [{ stage: 'goods' }, { says: { goods: 'shoes' }, wrong: { goods: 'bags' } }],
      ['2@goods'],
    ],
    [
      'a remark taken for a value',
      [
        { acts: [ASKS('goods')], stage: 'goods' },
        {
          behaviour: 'off_topic',
          act: 'chat',
          text: 'My dog knocked over my coffee, one moment.',
          reply: 'Noted: My dog knocked over my coffee, one moment.. Where do you sell?',
        },
      ],
      ['2@goods'],
    ],
  ],
  [
    ['the value that the user gave', [{ says: { goods: 'shoes' }, right: ['goods'] }]],
    [
      'what is turned down and asked for again',
      [
        {
          wrong: { goods: 'those have soles' },
          reply: '451 is no shoe: those have soles. What do you sell?',
          acts: [ASKS('goods')],
        },
      ],
    ],
    ['an example', [{ wrong: { goods: 'bags' }, reply: 'I need what you sell, such as bags.' }]],
    [
      'an example in Spanish',
      [{ wrong: { goods: 'bolsos' }, reply: 'Dígame qué vende, por ejemplo bolsos.' }],
    ],
    [
      'one of several choices',
      [
        {
          wrong: { goods: 'bags' },
          reply: 'I need what you sell: shoes, bags, hats or something else.',
        },
      ],
    ],
    [
      'a remark declined',
      [
        {
          behaviour: 'off_topic',
          act: 'chat',
          text: 'Is it going to rain?',
          reply: '"Is it going to rain?" is nothing I can answer.',
        },
      ],
    ],
  ],
)

const asks = (reply: string, rest: Beat = {}): Beat => ({
  text: 'How much is the fee?',
  act: 'request',
  requests: ['fee'],
  stage: 'goods',
  reply,
  ...rest,
})

testCheck(
  'contradiction',
  [
    [
      'the same sentence with another figure',
      [
        { reply: 'Payouts take 2 days to reach you.', stage: 'goods' },
        { reply: 'Payouts take 5 days to reach you.' },
      ],
      ['2@goods'],
    ],
    [
      'the same in words',
      [
        { reply: 'Payouts take two working days.', stage: 'goods' },
        { reply: 'Payouts take five working days.' },
      ],
      ['2@goods'],
    ],
    [
      'another price for the same question',
      [asks('The fee is 29 euros a month.'), asks('We charge 39 euros for that.')],
      ['2@goods'],
    ],
    [
      'the same question, with a fact told in between',
      [
        asks('The monthly fee is 29 euros.'),
        { says: { goods: 'shoes' }, stage: 'goods' },
        asks('The monthly fee is 39 euros.'),
      ],
      ['3@goods'],
    ],
    [
      'the same in Spanish',
      [
        { reply: 'La comisión es del 1,4 % por cobro.', stage: 'goods' },
        { reply: 'La comisión es del 2,9 % por cobro.' },
      ],
      ['2@goods'],
    ],
  ],
  [
    [
      'the same figure',
      [asks('The fee is 29 euros a month.'), asks('The fee is 29 euros a month.')],
    ],
    [
      'the same figure in another spelling',
      [
        { reply: 'It can be up to 1,000 euros a day.' },
        { reply: 'It can be up to 1000 euros a day.' },
      ],
    ],
    [
      'a figure that depends on what was told',
      [
        { reply: 'For you it costs 29 euros a month.' },
        { says: { volume: 9000 }, reply: 'For you it costs 19 euros a month.' },
      ],
    ],
    [
      'a changed value of the user',
      [
        { text: '200', reply: 'I note monthly sales of 200 euros.' },
        { text: 'No, 500', reply: 'I note monthly sales of 500 euros.' },
      ],
    ],
    [
      'what counts down',
      [
        { reply: 'There are only 3 steps left for you.' },
        { reply: 'There are only 2 steps left for you.' },
      ],
    ],
    [
      'figures of other kinds',
      [asks('The fee is 29 euros a month.'), asks('It is charged every 30 days.')],
    ],
    [
      'another question',
      [
        {
          text: 'How long does it take?',
          act: 'request',
          reply: 'It takes 2 days until we are through.',
        },
        {
          text: 'And the refund?',
          act: 'request',
          reply: 'You have 30 days for sending things back.',
        },
      ],
    ],
    [
      'lines of a summary',
      [{ reply: 'So far:\nMonthly sales: 200' }, { reply: 'So far:\nMonthly sales: 500' }],
    ],
  ],
)

const ARTICLE =
  'Payouts arrive after two working days, by 18:00. The fee is 1.4 %. See https://shop.com/payouts.'

testCheck(
  'ungrounded_figure',
  [
    [
      'another number of days',
      [{ stage: 'goods' }, { reply: resting('Payouts arrive after 5 days.', ARTICLE) }],
      ['2@goods'],
    ],
    ['another rate', [{ reply: resting('The fee is 1.9 %.', ARTICLE) }], ['1@greet']],
    ['a price out of nowhere', [{ reply: resting('It costs €25 once.', ARTICLE) }], ['1@greet']],
    ['a date out of nowhere', [{ reply: resting('From 12/03/2025 on.', ARTICLE) }], ['1@greet']],
    [
      'a link out of nowhere',
      [{ reply: resting('See https://shop.com/fees.', ARTICLE) }],
      ['1@greet'],
    ],
  ],
  [
    ['figures of the source', [{ reply: resting('After 2 days, by 18:00, for 1.4 %.', ARTICLE) }]],
    [
      'the same spelt otherwise',
      [{ reply: resting('Después de 2 días hábiles, por el 1,40 %, a las 6:00.', ARTICLE) }],
    ],
    ['a link of the source', [{ reply: resting('See www.shop.com/payouts/ for more.', ARTICLE) }]],
    [
      'a figure of the user',
      [
        {
          text: 'I sell 7,500 a month.',
          reply: resting('With 7500 euros a month, it is 1.4 %.', ARTICLE),
        },
      ],
    ],
    ['a fact of the scenario', [{ reply: resting('Noted: 2,000 euros a month.', ARTICLE) }]],
    [
      'what an earlier reply said',
      [{ reply: 'It is 99 euros.' }, { reply: resting('As I said, 99 euros.', ARTICLE) }],
    ],
    [
      'the result of an action',
      [
        {
          reply: [
            {
              ...resting('Your number is 774411.', ARTICLE)[0],
              text: 'Your number is 774411.',
              actions: acting('', { name: 'open', result: { id: 774411 } })[0]?.actions,
            },
          ],
        },
      ],
    ],
    ['a count of one digit', [{ reply: resting('There are 3 ways. 1. Card\n2. Cash', ARTICLE) }]],
    ['a reply without sources', [{ reply: 'It costs 77 euros.' }]],
    [
      'sources without text',
      [{ reply: [{ text: 'It costs 77 euros.', sources: [{ id: 'fees' }] }] }],
    ],
  ],
)
