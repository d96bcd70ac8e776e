import type { CaseFormat } from './case-format.ts'
import { promptingDialogue } from './dialogue.ts'
import { expectationOf } from './expectation.ts'
import { jsonLines } from './json-lines.ts'

/** Rows of a Braintrust dataset, as `Dataset.insert` takes them (types of braintrust 3.35.0). */
export const braintrust: CaseFormat = {
  about: 'rows of a Braintrust dataset: id, input, expected, tags, metadata',
  ...jsonLines(
    (one) => ({
      id: one.id,
      input: { goal: one.scenario.goal, messages: promptingDialogue(one) },
      expected: expectationOf(one),
      tags: ['offscript', one.scenario.chatbot, one.from.outcome.failure ?? one.from.outcome.label],
      metadata: { scenario: one.scenario.id, persona: one.persona.id, offscript: one },
    }),
    ['metadata', 'offscript'],
  ),
}
