import { expect, it } from 'vitest'
import type { Beat } from '../transcript.case.ts'
import {
  ASKS,
  CLAIMS,
  ENDED,
  type Found,
  type LookAlike,
  reasons,
  testCheck,
} from './findings.case.ts'

const ASK_COUNTRY = 'In which country is your business based?'
const ASK_SALES: Beat = {
  text: 'I sell shoes.',
  reply: 'How much do you sell a month?',
  stage: 'goods',
}
const REPEATS = [ASKS('goods'), { kind: 'repeat', times: 2 }] as const
const FEE: Beat = { text: 'How much is the fee?', act: 'request', requests: ['fee'] }

{
  const found: Found[] = [
    [
      'the same prompt again',
      [
        { ...ASK_SALES },
        { text: 'What do you mean?', act: 'ask_back', reply: 'How much do you sell a month?' },
      ],
      ['2@goods'],
    ],
    ['a reading of the same prompt', [{ act: 'ask_back', acts: REPEATS }], ['1@greet']],
    [
      'no more than a nod and the same prompt',
      [ASK_SALES, { act: 'ask_back', reply: 'Okay. How much do you sell a month?' }],
      ['2@goods'],
    ],
    ['a request passed over for the next question', [{ ...FEE, reply: ASK_COUNTRY }], ['1@greet']],
    [
      'a request passed over behind an acknowledgement',
      [{ ...FEE, says: { goods: 'shoes' }, reply: `Noted: shoes. ${ASK_COUNTRY}` }],
      ['1@greet'],
    ],
    [
      'another article than the one asked for',
      [{ ...FEE, reply: 'Payouts take two days to reach your bank.' }, { reply: 'Go on.' }],
      ['1@greet'],
    ],
    [
      'a worry met with the same prompt',
      [
        ASK_SALES,
        { act: 'object', text: 'Who sees that?', reply: 'How much do you sell a month?' },
      ],
      ['2@goods'],
    ],
    [
      'a question mark in an answer',
      [{ text: 'Shoes, is that all right?', reply: ASK_COUNTRY }],
      ['1@greet'],
    ],
  ]
  const clean: LookAlike[] = [
    [
      'an explanation before the same prompt',
      [
        ASK_SALES,
        { act: 'ask_back', reply: 'I mean all your takings. How much do you sell a month?' },
      ],
    ],
    [
      'the question in other words',
      [ASK_SALES, { act: 'ask_back', reply: 'Is it more or less than 1,000 euros a month?' }],
    ],
    ['the answer', [{ ...FEE, reply: `It is 29 euros. ${ASK_COUNTRY}` }, {}]],
    [
      'the answer one turn later',
      [{ ...FEE, reply: 'Let me look that up for you.' }, { reply: 'It is 29 euros.' }],
    ],
    [
      'a question about the question',
      [{ ...FEE, reply: 'Which fee do you mean?' }, { reply: 'It is 29.' }],
    ],
    [
      'the same answer to much the same question',
      [
        {
          act: 'object',
          text: 'Who sees that?',
          reply: `Only we see it, in Europe. ${ASK_COUNTRY}`,
        },
        {
          act: 'ask_back',
          text: 'And who else?',
          reply: 'Only we see it, in Europe. And in which country are you?',
        },
      ],
    ],
    [
      'the same message, where it is the answer',
      [
        { ...ASK_SALES, reply: 'It is 29 euros. Shall we go on?' },
        { ...FEE, reply: 'It is 29 euros. Shall we go on?' },
      ],
    ],
    ['an honest "I do not know"', [{ ...FEE, reply: "I don't have an answer to that here." }, {}]],
    [
      'a hand-off instead of an answer',
      [{ ...FEE, reply: 'I connect you to a colleague.', acts: [{ kind: 'hand_off' }] }, {}],
    ],
    [
      'small talk left alone',
      [{ behaviour: 'off_topic', act: 'chat', text: 'Is it going to rain?', reply: ASK_COUNTRY }],
    ],
    [
      'a click on a button with a question mark',
      [{ text: 'Not sure?', clicked: true, reply: ASK_COUNTRY }],
    ],
    [
      'an error, which is told elsewhere',
      [{ ...FEE, error: { kind: 'timeout', message: 'late' } }],
    ],
  ]
  testCheck('ignored_question', found, clean)
}

{
  const prompt: Beat = { reply: ASK_COUNTRY, acts: [ASKS('goods')], stage: 'goods' }
  const found: Found[] = [
    [
      'the same text after the fact that it asked for',
      [prompt, { ...prompt, says: { goods: 'shoes' } }],
      ['2@goods'],
    ],
    [
      'the same text after a correction',
      [prompt, { ...prompt, act: 'correct', text: 'No, bags.' }],
      ['2@goods'],
    ],
    [
      'the same text for the third time, from where it begins',
      [prompt, { ...prompt, text: 'Hard to say.' }, { ...prompt, text: 'It depends.' }],
      ['2@goods'],
    ],
    [
      'the same message twice in one reply',
      [{ ...prompt, reply: [{ text: ASK_COUNTRY }, { text: ASK_COUNTRY }] }],
      ['1@greet'],
    ],
  ]
  const clean: LookAlike[] = [
    ['two messages in one reply', [{ reply: [{ text: 'Welcome to us!' }, { text: ASK_COUNTRY }] }]],
    [
      'coming back to the question once',
      [prompt, { ...prompt, text: 'Nice weather.', act: 'chat' }],
    ],
    [
      'the same to the same message',
      [prompt, { ...prompt, act: 'repeat', says: { goods: 'shoes' } }],
    ],
    ['another fact than the one asked for', [prompt, { ...prompt, says: { volume: 2000 } }]],
    [
      'other values in the same words',
      [{ reply: 'Noted: 12.' }, { reply: 'Noted: 12,000.', act: 'correct' }],
    ],
    ['a short "Okay."', [{ reply: 'Okay.' }, { reply: 'Okay.', act: 'affirm' }]],
    [
      'a question, which is told elsewhere',
      [prompt, { ...prompt, act: 'ask_back' }, { ...prompt, act: 'request' }],
    ],
    [
      'three times where four are allowed',
      [prompt, { ...prompt, text: 'A' }, { ...prompt, text: 'B' }],
      { limits: { maxTimes: 3 } },
    ],
  ]
  testCheck('repeated_prompt', found, clean)
}

{
  const refuses: Beat = { reply: 'We cannot help with that.', acts: [{ kind: 'refusal' }] }
  const found: Found[] = [
    [
      'a refusal of the goal',
      [{ stage: 'goods' }, { ...refuses, says: { goods: 'shoes' } }],
      ['2@goods'],
    ],
    [
      'no answer to what the scenario has one for',
      [{ ...FEE, reply: "I'm afraid I don't have any information on that." }],
      ['1@greet'],
    ],
    [
      'the same in Spanish',
      [{ ...FEE, reply: 'Lo siento, no tengo información sobre eso.' }],
      ['1@greet'],
    ],
    [
      'the same in French',
      [{ ...FEE, reply: "Désolé, je n'ai pas de réponse à cela." }],
      ['1@greet'],
    ],
    [
      'the same in Portuguese',
      [{ ...FEE, reply: 'Infelizmente não tenho informação sobre isso.' }],
      ['1@greet'],
    ],
    [
      'no answer to what the user came for',
      [{ act: 'open', text: 'How do I send shoes back?', reply: 'I have no information on that.' }],
      ['1@greet'],
    ],
    [
      'a refusal to say what becomes of the data',
      [{ ...refuses, act: 'object', behaviour: 'privacy_objection' }],
      ['1@greet'],
    ],
    [
      'an end that declines',
      [{ act: 'object' }],
      ['1@greet'],
      { ending: { kind: 'end_state', endState: 'declined' } },
    ],
  ]
  const clean: LookAlike[] = [
    ['a refusal that the scenario wants', [{ ...refuses }], { scenario: { refusal: 'success' } }],
    ['a refusal of what is off the matter', [{ ...refuses, behaviour: 'off_topic', act: 'chat' }]],
    [
      'a limit told on the way',
      [{ ...refuses, acts: [{ kind: 'refusal' }, ASKS('goods')], key: 'ask:goods' }],
    ],
    [
      'not knowing one thing and asking for another',
      [{ act: 'open', reply: 'I do not know that. What do you sell?', acts: [ASKS('goods')] }],
    ],
    ['not going on without a fact', [{ ...refuses, act: 'dont_know' }]],
    ['a late answer', [{ ...FEE, reply: 'I do not know, let me see.' }, { reply: 'It is 29.' }]],
  ]
  testCheck('over_refusal', found, clean)
}

{
  const told: Beat = { says: { goods: 'shoes', volume: 2000 }, reply: ASK_COUNTRY, stage: 'volume' }
  const done = 'Your account is open.'
  const found: Found[] = [
    [
      'a fact asked for again',
      [told, { reply: `${done} What do you sell?`, acts: [CLAIMS, ASKS('goods')] }],
      ['2@volume'],
      { ending: ENDED },
    ],
    [
      'an old question put again',
      [told, { reply: `${done} ${ASK_COUNTRY}`, acts: [CLAIMS, { kind: 'ask_unknown' }] }],
      ['2@volume'],
    ],
    [
      'offers without end',
      [
        told,
        ...[1, 2, 3].map(
          (): Beat => ({
            stage: 'volume',
            reply: `${done} Anything else?`,
            acts: [CLAIMS, { kind: 'ask_more' }],
          }),
        ),
      ],
      ['4@volume'],
    ],
  ]
  const clean: LookAlike[] = [
    [
      '"anything else?"',
      [told, { reply: `${done} Anything else?`, acts: [CLAIMS, { kind: 'ask_more' }] }],
      { ending: ENDED },
    ],
    [
      'a new question',
      [
        told,
        { reply: `${done} Would you like a receipt?`, acts: [CLAIMS, { kind: 'ask_unknown' }] },
      ],
      { ending: ENDED },
    ],
    [
      'a part done on the way',
      [
        {
          says: { goods: 'shoes' },
          reply: 'Your shop is saved. What do you sell?',
          acts: [CLAIMS, ASKS('goods')],
        },
      ],
    ],
    ['a question before it is done', [told, { reply: ASK_COUNTRY, acts: [ASKS('goods')] }]],
  ]
  testCheck('question_after_success', found, clean)
}

it('says what was ignored', () => {
  expect(reasons('ignored_question', [{ ...FEE, reply: ASK_COUNTRY }])).toEqual([
    'goes on with its own question and does not answer',
  ])
})
