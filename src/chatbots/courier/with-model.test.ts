import { describe, expect, test } from 'vitest'
import { ModelError } from '../../core/model.ts'
import { createScriptedModel } from '../../llm/index.ts'
import { talk } from './talk.case.ts'

const QUESTION = 'how long does a pay request take?'
const WORDED = 'Someone looks at your pay request within 3 working days.'
const FINE = { grounded: true, coherent: true, compliant: true, reason: 'fine' }

/** A model that words answers so, and evaluates them so. */
const model = (worded: (call: number) => string, evaluation: object = FINE) => {
  let call = 0
  return createScriptedModel(({ format }) =>
    format === undefined ? worded(call++) : JSON.stringify(evaluation),
  )
}

describe('with a model', () => {
  test('answers are in its words', async () => {
    const { last } = await talk([QUESTION], { model: model(() => WORDED) })
    expect(last.text).toBe(`${WORDED} Anything else?`)
    expect(last.sources?.[0]?.id).toBe('pay_requests')
  })

  test('what does not pass is tried once more with the next article', async () => {
    const answers = [
      'You get 500 € at once.',
      'Tap “Not ready” when you arrive and wait 15 minutes.',
    ]
    const { last } = await talk(['how long do i have to wait?'], {
      model: model((call) => answers[call] ?? ''),
    })
    const guardrail = last.steps?.find(({ name }) => name === 'guardrail')
    expect(guardrail?.output).toHaveLength(2)
    expect(last.text).toContain('wait 15 minutes')
    expect(last.sources?.[0]?.id).toBe('order_not_ready')
  })

  test('what never passes goes to a person, and is never shown', async () => {
    const { last, record } = await talk([QUESTION], {
      model: model(() => 'You get 500 € at once.'),
    })
    expect(last).toMatchObject({ endState: 'handed_off' })
    expect(last.text).not.toContain('500')
    expect(last.steps?.find(({ name }) => name === 'guardrail')?.status).toBe('rejected')
    expect(record.answered).toEqual({})
  })

  test('the article answers where the model is away', async () => {
    const away = createScriptedModel(() => new ModelError('unreachable', 'away'))
    const { last } = await talk([QUESTION], { model: away })
    expect(last.text).toContain('within 3 working days')
  })
})
