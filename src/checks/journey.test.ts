import { describe, expect, it } from 'vitest'
import { journeyOf, sameActAtEnd, stagesCycle } from './journey.ts'
import { type Beat, conversationOf, scenario } from './transcript.case.ts'

const LIMIT = { kind: 'turn_limit' } as const

function progressOf(beats: readonly Beat[], greetingStage?: string): string[] {
  const conversation = conversationOf(beats, LIMIT)
  if (greetingStage === undefined) delete conversation.greetingStage
  return journeyOf(scenario, conversation).progress.map(
    ({ turn, kind, about }) => `${turn} ${kind} ${about}`,
  )
}

describe('progress', () => {
  it.each<[string, readonly Beat[], readonly string[]]>([
    [
      'is a stage entered for the first time',
      [{ stage: 'goods' }, { stage: 'goods' }, { stage: 'volume' }],
      ['1 stage goods', '3 stage volume'],
    ],
    [
      'is each stage that the replies of one turn go through',
      [
        {
          stage: 'volume',
          reply: [
            { text: 'Hi', stage: 'goods' },
            { text: 'Ok', stage: 'volume' },
          ],
        },
      ],
      ['1 stage goods', '1 stage volume'],
    ],
    [
      'is no stage entered again',
      [{ stage: 'goods' }, { stage: 'volume' }, { stage: 'goods' }],
      ['1 stage goods', '2 stage volume'],
    ],
    [
      'is a fact repeated rightly',
      [{ says: { goods: 'shoes' }, right: ['goods'] }],
      ['1 fact goods'],
    ],
    [
      'is a fact repeated rightly later',
      [{ says: { goods: 'shoes' } }, { right: ['goods'] }],
      ['2 fact goods'],
    ],
    [
      'is no fact repeated a second time',
      [{ says: { goods: 'shoes' }, right: ['goods'] }, { right: ['goods'] }],
      ['1 fact goods'],
    ],
    [
      'is a fact repeated rightly after its value changed',
      [
        { says: { goods: 'shoes' }, right: ['goods'] },
        { says: { goods: 'bags' }, right: ['goods'] },
      ],
      ['1 fact goods', '2 fact goods'],
    ],
    [
      'is no fact said again with the same value',
      [
        { says: { goods: 'shoes' }, right: ['goods'] },
        { says: { goods: 'shoes' }, right: ['goods'] },
      ],
      ['1 fact goods'],
    ],
    ['is no fact repeated wrongly', [{ says: { goods: 'shoes' }, wrong: { goods: 'bags' } }], []],
    ['is no fact that was never said', [{ right: ['goods'] }], []],
    ['is a request answered', [{ requests: ['fee'], reply: 'It is 29 euros.' }], ['1 request fee']],
    [
      'is a request answered later',
      [{ requests: ['fee'] }, { reply: 'It is 29 euros.' }],
      ['2 request fee'],
    ],
    [
      'is no answer to what was not asked',
      [{ reply: 'It is 29 euros.' }, { requests: ['fee'] }],
      [],
    ],
  ])('%s', (_what, beats, expected) => {
    expect(progressOf(beats)).toEqual(expected)
  })

  it('starts with the stage of the greeting, as turn 0', () => {
    expect(progressOf([], 'greet')).toEqual(['0 stage greet'])
  })
})

describe('the stage of a turn', () => {
  const journey = journeyOf(
    scenario,
    conversationOf([{ stage: 'goods' }, { stage: 'volume' }, {}], LIMIT),
  )

  it.each([
    [0, 'greet'],
    [1, 'greet'],
    [2, 'goods'],
    [3, 'volume'],
    [4, 'unknown'],
  ])('%i is the one the user spoke in: %s', (turn, stage) => {
    expect(journey.stageAt(turn)).toBe(stage)
  })

  it('is unknown where nothing tells it', () => {
    const silent = conversationOf([{}, {}], LIMIT)
    delete silent.greetingStage
    expect(journeyOf(scenario, silent).stageAt(1)).toBe('unknown')
    expect(journeyOf(scenario, silent).stagesReached).toEqual([])
  })

  it('is counted once in the order of first entry', () => {
    const beats = [{ stage: 'volume' }, { stage: 'goods' }, { stage: 'volume' }]
    expect(journeyOf(scenario, conversationOf(beats, LIMIT)).stagesReached).toEqual([
      'greet',
      'volume',
      'goods',
    ])
  })
})

describe('going nowhere', () => {
  const same = (beats: readonly Beat[]): number => {
    const conversation = conversationOf(beats, LIMIT)
    return sameActAtEnd(conversation, journeyOf(scenario, conversation).progress)
  }

  it.each<[string, readonly Beat[], number]>([
    ['the same question', [{ key: 'ask:goods' }, { key: 'ask:goods' }, { key: 'ask:goods' }], 3],
    [
      'another question before it',
      [{ key: 'ask:vat' }, { key: 'ask:goods' }, { key: 'ask:goods' }],
      2,
    ],
    [
      'a fall-back, whatever it asks',
      [
        { acts: [{ kind: 'fallback' }], key: 'ask:goods' },
        { acts: [{ kind: 'fallback' }], key: 'ask:vat' },
      ],
      2,
    ],
    [
      'progress among them',
      [{ key: 'ask:goods' }, { key: 'ask:goods', stage: 'goods' }, { key: 'ask:goods' }],
      1,
    ],
    ['a last turn that nobody read', [{ key: 'ask:goods' }, { key: 'ask:goods', unread: true }], 0],
  ])('counts what the bot does at the end: %s', (_what, beats, count) => {
    expect(same(beats)).toBe(count)
  })

  it.each<[string, readonly string[], boolean]>([
    ['one stage', ['goods', 'goods', 'goods'], false],
    ['a new stage each time', ['goods', 'volume', 'done'], false],
    ['a stage left and entered again', ['goods', 'volume', 'goods', 'volume'], true],
    ['a stage gone back to once', ['goods', 'volume', 'goods'], false],
  ])('knows whether stages go round after the last progress: %s', (_what, stages, expected) => {
    const conversation = conversationOf(
      stages.map((stage) => ({ stage })),
      LIMIT,
    )
    expect(stagesCycle(conversation, journeyOf(scenario, conversation).progress)).toBe(expected)
  })
})
