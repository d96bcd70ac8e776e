import { expect, test } from 'vitest'
import type { LabellingFunction } from '../training/example.ts'
import { UNLABELLED_FILES } from '../training/index.ts'
import { LABELLING_FUNCTIONS } from '../training/labelling-functions.ts'
import { weakLabels } from './weak-labels.ts'

const FUNCTIONS: readonly LabellingFunction[] = [
  { id: 'refund', topic: 'refund', pattern: /\brefund\b/ },
  { id: 'money', topic: 'refund', pattern: /\bmoney\b/ },
  { id: 'broken', topic: 'warranty', pattern: /\bbroken\b/ },
  { id: 'void', topic: 'cancel_order', pattern: /\bvoid\b/, weight: 3 },
]

test.each([
  ['one voice is enough', 'a Refund, please', 'refund'],
  ['the greater part wins', 'refund my money, it is broken', 'refund'],
  ['a weightier voice wins', 'void it, refund it', 'cancel_order'],
])('%s', (_rule, text, label) => {
  expect(weakLabels([text], FUNCTIONS).labelled).toEqual([{ text, label }])
})

test('a message on which the functions disagree gets no label, nor does one on which they are silent', () => {
  const { labelled, torn, silent } = weakLabels(['broken, refund', 'hello'], FUNCTIONS)
  expect([labelled, torn, silent]).toEqual([[], ['broken, refund'], ['hello']])
})

test('the labelling functions have something to say about most of the messages', () => {
  for (const { messages } of UNLABELLED_FILES) {
    const { labelled } = weakLabels(messages, LABELLING_FUNCTIONS)
    expect(labelled.length / messages.length).toBeGreaterThan(0.7)
  }
})

test('every labelling function votes at least once', () => {
  const messages = UNLABELLED_FILES.flatMap((file) => file.messages)
  for (const one of LABELLING_FUNCTIONS) {
    const { labelled } = weakLabels(messages, [one])
    expect(labelled.length, one.id).toBeGreaterThan(0)
  }
})
