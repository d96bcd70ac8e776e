import { describe, expect, test } from 'vitest'
import type { Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { ShadowAnswer } from '../../core/shadow.ts'
import { compareTurn } from './compare-turn.ts'

const said = (text: string, outputs: Record<string, unknown> = {}): Reply => ({
  text,
  steps: Object.entries(outputs).map(([name, output]) => ({ name, status: 'ok', output })),
})
const turn = (replies: Reply[], given: Partial<Turn> = {}): Turn => ({
  turn: 1,
  user: { text: 'Hi' },
  note: { behaviour: 'answer', act: 'open', conveys: {}, event: 'e#1' },
  replies,
  latencyMs: 1,
  ...given,
})
const answer = (replies: Reply[], given: Partial<ShadowAnswer> = {}): ShadowAnswer => ({
  turn: 1,
  replies,
  latencyMs: 1,
  ...given,
})
const REPLIES = { threshold: 0.8 }
const TOPIC = { threshold: 0.8, step: 'topic' }
const error = { kind: 'exception', message: 'no' }

describe('whole replies', () => {
  test.each<[string, string, string, boolean]>([
    ['alike enough match', 'a b c d e', 'a b c d x', true],
    ['less alike do not', 'a b c d e f', 'a b c d x y', false],
    [
      'alike with other figures do not',
      'it is the order 4 of May',
      'it is the order 5 of May',
      false,
    ],
  ])('%s', (_what, sent, would, matched) => {
    expect(compareTurn(turn([said(sent)]), answer([said(would)]), REPLIES)?.matched).toBe(matched)
  })

  test('match from the threshold on', () => {
    const both = [turn([said('a b c d')]), answer([said('a b x y')])] as const
    expect(compareTurn(...both, { threshold: 0.5 })?.matched).toBe(true)
    expect(compareTurn(...both, { threshold: 0.51 })?.matched).toBe(false)
  })

  test('in several messages are held together', () => {
    const sent = turn([said('Thank you.'), said('Which size?')])
    expect(compareTurn(sent, answer([said('Thank you. Which size?')]), REPLIES)).toMatchObject({
      matched: true,
      similarity: 1,
    })
  })

  test('have nothing to be held against where the bot failed', () => {
    expect(compareTurn(turn([], { error }), answer([said('Hello')]), REPLIES)).toBeUndefined()
  })

  test('match nothing where the shadow failed, and have no similarity', () => {
    const found = compareTurn(turn([said('', { topic: 'a' })]), answer([], { error }), REPLIES)
    expect(found).toEqual({ matched: false, steps: { topic: 'missing' }, topics: ['a'] })
  })
})

describe('the outputs of steps', () => {
  test.each<[string, unknown, unknown, string]>([
    ['that are the same', { label: 'refund' }, { label: 'refund' }, 'same'],
    ['in another order of keys', { a: 1, b: [2] }, { b: [2], a: 1 }, 'same'],
    ['with another confidence', { l: 'x', confidence: 0.9 }, { l: 'x', confidence: 0.7 }, 'same'],
    ['that differ deep down', { a: [{ l: 'x', ms: 1 }] }, { a: [{ l: 'y', ms: 1 }] }, 'different'],
    ['of other kinds', '1', 1, 'different'],
    ['in another order of items', ['a', 'b'], ['b', 'a'], 'different'],
    ['that the shadow does not tell', 'refund', undefined, 'missing'],
  ])('%s', (_what, sent, would, match) => {
    const held = [
      turn([said('x', { topic: sent })]),
      answer([said('x', { topic: would })]),
    ] as const
    expect(compareTurn(...held, REPLIES)?.steps).toEqual({ topic: match })
    expect(compareTurn(...held, TOPIC)?.matched).toBe(match === 'same')
  })

  test('that JSON cannot hold count as not told', () => {
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    const sent = turn([said('x', { topic: cycle, tone: 'warm' })])
    expect(compareTurn(sent, answer([said('x')]), REPLIES)?.steps).toEqual({ tone: 'missing' })
  })

  test('of a step that ran twice are held together', () => {
    const sent = turn([said('x', { topic: 'a' }), said('y', { topic: 'b' })])
    const steps = (...all: string[]) =>
      compareTurn(sent, answer(all.map((topic) => said('x', { topic }))), REPLIES)?.steps['topic']
    expect([steps('a', 'b'), steps('a'), steps('b', 'a')]).toEqual([
      'same',
      'different',
      'different',
    ])
  })
})

describe('one step alone', () => {
  const sent = turn([said('Hello', { topic: 'refund', tone: 'warm' })], { stage: 'details' })

  test('decides whatever the texts say, and no other step is looked at', () => {
    const would = answer([said('Something else', { topic: 'refund', tone: 'cold' })])
    expect(compareTurn(sent, would, TOPIC)).toEqual({
      matched: true,
      steps: { topic: 'same' },
      topics: ['refund'],
      stage: 'details',
    })
  })

  test('is no match where the shadow failed', () => {
    expect(compareTurn(sent, answer([], { error }), TOPIC)?.matched).toBe(false)
  })

  test('has nothing to be held against where the bot did not tell it', () => {
    const silent = turn([said('Hello', { tone: 'warm' })])
    expect(compareTurn(silent, answer([said('x', { topic: 'a' })]), TOPIC)).toBeUndefined()
  })
})
