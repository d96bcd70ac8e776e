import type { CaseFormat } from './case-format.ts'
import { promptingDialogue } from './dialogue.ts'
import { expectationOf } from './expectation.ts'
import { jsonLines } from './json-lines.ts'

/** Examples of a LangSmith dataset (schemas of langsmith 0.10.5). Its ids are UUIDs of its own; ours is in the metadata. */
export const langsmith: CaseFormat = {
  about: 'examples of a LangSmith dataset: inputs, outputs, metadata, split',
  ...jsonLines(
    (one) => ({
      inputs: { goal: one.scenario.goal, messages: promptingDialogue(one) },
      outputs: { ...expectationOf(one) },
      metadata: { scenario: one.scenario.id, persona: one.persona.id, offscript: one },
      split: 'regression',
    }),
    ['metadata', 'offscript'],
  ),
}
