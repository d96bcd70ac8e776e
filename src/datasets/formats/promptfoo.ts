import * as z from 'zod'
import type { Case } from '../../core/case.ts'
import { AppError } from '../../core/errors.ts'
import { jsonOf, parseCase } from '../case-lines.ts'
import type { CaseFormat } from './case-format.ts'
import { expectationText } from './expectation.ts'
import { instructionsOf } from './instructions.ts'
import { valueAt } from './json-lines.ts'

/** A promptfoo configuration, one test a case. promptfoo's own simulated user plays it, so that it needs a model. */
export const promptfoo: CaseFormat = {
  ending: 'json',
  about: 'a promptfoo configuration (promptfooconfig.json), one test a case',
  write: (cases) => `${JSON.stringify(configuration(cases), null, 2)}\n`,
  read(text, file) {
    const tests = z.array(z.unknown()).safeParse(valueAt(jsonOf(text, file), ['tests'])).data
    if (!tests)
      throw new AppError('user_mistake', `${file} must be a promptfoo configuration with "tests"`)
    return tests.map((test, at) =>
      parseCase(
        valueAt(test, ['metadata', 'offscript']),
        `${file} tests[${at}].metadata.offscript`,
      ),
    )
  },
}

function configuration(cases: readonly Case[]): object {
  return {
    description: 'Conversations kept by Offscript. Set BOT_URL, or put your own provider here.',
    prompts: ['You are the assistant under test.'],
    providers: [
      {
        id: 'https',
        label: 'bot',
        config: {
          url: '{{ env.BOT_URL }}',
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: { messages: '{{ prompt }}' },
          transformResponse: 'json.text',
        },
      },
    ],
    tests: cases.map((one) => ({
      description: `${one.id}: ${one.scenario.title}, as ${one.persona.name}`,
      vars: { instructions: inert(instructionsOf(one)) },
      provider: {
        id: 'promptfoo:simulated-user',
        config: { instructions: '{{ instructions }}', maxTurns: one.scenario.maxTurns },
      },
      assert: [{ type: 'llm-rubric', value: inert(expectationText(one)) }],
      metadata: { scenario: one.scenario.id, persona: one.persona.id, offscript: one },
    })),
  }
}

/** promptfoo reads its texts as Nunjucks templates; what people wrote is none. */
function inert(text: string): string {
  return text.replace(/\{(?=[{%#])/gu, '{ ')
}
