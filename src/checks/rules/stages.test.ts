import type { Beat } from '../transcript.case.ts'
import { ENDED, testCheck } from './findings.case.ts'

const through = (...stages: string[]): Beat[] => stages.map((stage) => ({ stage }))
const stages = { id: 'required_stages', stages: ['goods', 'volume'] }

testCheck(
  'required_stages',
  [
    [
      'success without one of them',
      through('goods', 'done'),
      ['2@goods'],
      { limits: stages, ending: ENDED },
    ],
    [
      'a claim of success without them',
      [{ stage: 'goods' }, { acts: [{ kind: 'claim_done' }] }],
      ['2@goods'],
      { limits: stages },
    ],
  ],
  [
    [
      'success through all of them',
      through('volume', 'goods', 'done'),
      { limits: stages, ending: ENDED },
    ],
    ['a conversation that does not get there', through('goods'), { limits: stages }],
    [
      'an undesired end',
      through('goods'),
      { limits: stages, ending: { kind: 'end_state', endState: 'dead_end' } },
    ],
  ],
)

const passes = (...names: string[]): Beat => ({
  stage: 'goods',
  reply: [{ text: 'Okay.', steps: names.map((name) => ({ name, status: 'ok' })) }],
})
const steps = { id: 'required_steps', steps: ['validate', 'answer', 'tone'] }

testCheck(
  'required_steps',
  [
    [
      'a step left out',
      [passes('validate', 'answer', 'tone'), passes('answer', 'tone')],
      ['2@goods'],
      { limits: steps },
    ],
    ['the last step left out', [passes('validate', 'answer')], ['1@greet'], { limits: steps }],
    [
      'steps in another order',
      [passes('answer', 'validate', 'tone')],
      ['1@greet'],
      { limits: steps },
    ],
  ],
  [
    [
      'all steps, and others between',
      [passes('validate', 'topic', 'answer', 'tone')],
      { limits: steps },
    ],
    ['a reply that reports no steps', [{}], { limits: steps }],
  ],
)
