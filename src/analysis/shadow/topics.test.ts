import { expect, test } from 'vitest'
import type { Step } from '../../core/message.ts'
import { topicsOf } from './topics.ts'

const step = (name: string, output?: unknown): Step => ({ name, status: 'ok', output })

test.each<[string, Step[], string[]]>([
  ['no steps tell none', [], []],
  ['a step called topic gives its text', [step('topic', 'refund')], ['refund']],
  ['or its record', [step('Intent', { label: 'refund', score: 0.9 })], ['refund']],
  ['a field called so counts in any step', [step('classify', { intent: 'refund' })], ['refund']],
  [
    'several are several',
    [step('topic', { topics: [{ topic: 'refund', confidence: 0.9 }, { topic: 'delivery' }] })],
    ['refund', 'delivery'],
  ],
  ['each counts once', [step('topic', 'refund'), step('topic', 'refund')], ['refund']],
  [
    'a topic goes before an intent',
    [step('validate', { intents: ['thanks'] }), step('topic', { topics: ['refund'] })],
    ['refund'],
  ],
  [
    'and a topic that is none goes before an intent too',
    [step('validate', { intents: ['thanks'] }), step('topic', { topics: [] })],
    [],
  ],
  ['without topics intents tell', [step('understand', { intents: ['yes'] })], ['yes']],
  ['what has no name is none', [step('topic', { topics: [{ confidence: 1 }, 7, ''] })], []],
  ['other steps and fields do not count', [step('topical', 'x'), step('a', { subtopic: 'y' })], []],
  ['a skipped step tells none', [step('topic'), step('topic', null)], []],
])('%s', (_what, steps, topics) => {
  expect(topicsOf([{ text: '', steps }])).toEqual(topics)
})

test('the topics of all replies of a turn count', () => {
  const replies = ['refund', 'delivery'].map((topic) => ({
    text: '',
    steps: [step('topic', topic)],
  }))
  expect(topicsOf([{ text: 'One moment' }, ...replies])).toEqual(['refund', 'delivery'])
})
