import type { CaseFormat } from './case-format.ts'
import { promptingDialogue } from './dialogue.ts'
import { expectationText } from './expectation.ts'
import { jsonLines } from './json-lines.ts'

/**
 * Lines of a data source of OpenAI's Evals API (`{"item": …}`): `item.input` are messages for a model to go on with,
 * `item.ideal` is what to grade by.
 */
export const openaiEvals: CaseFormat = {
  about: "lines of a JSONL data source of OpenAI's Evals API: item.input, item.ideal, item.id",
  ...jsonLines(
    (one) => ({
      item: {
        id: one.id,
        input: promptingDialogue(one),
        ideal: expectationText(one),
        offscript: one,
      },
    }),
    ['item', 'offscript'],
  ),
}
