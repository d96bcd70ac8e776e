import type { CaseFormat } from './case-format.ts'
import { promptingDialogue } from './dialogue.ts'
import { expectationOf } from './expectation.ts'
import { jsonLines } from './json-lines.ts'

/** Items of a Langfuse dataset, as `POST /api/public/dataset-items` takes them. */
export const langfuse: CaseFormat = {
  about: 'items of a Langfuse dataset: datasetName, id, input, expectedOutput, metadata, status',
  ...jsonLines(
    (one) => ({
      datasetName: `offscript-${one.scenario.chatbot}`,
      id: one.id,
      input: { goal: one.scenario.goal, messages: promptingDialogue(one) },
      expectedOutput: expectationOf(one),
      metadata: { scenario: one.scenario.id, persona: one.persona.id, offscript: one },
      status: 'ACTIVE',
    }),
    ['metadata', 'offscript'],
  ),
}
