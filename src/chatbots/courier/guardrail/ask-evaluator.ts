import * as z from 'zod'
import type { ChatModel } from '../../../core/model.ts'
import type { Evaluation, Exhibit } from './evaluate.ts'

const ModelEvaluation = z.strictObject({
  grounded: z.boolean(),
  coherent: z.boolean(),
  compliant: z.boolean(),
  reason: z.string(),
})

const FORMAT = {
  name: 'evaluation',
  schema: z.toJSONSchema(ModelEvaluation, { io: 'input' }) as Record<string, unknown>,
}

const SYSTEM = `You check one reply of a support assistant for delivery couriers, as JSON.
grounded: everything it states follows from the source. coherent: it answers the question, in the courier's language, in whole sentences.
compliant: it shows no personal data of others and nothing internal, blames nobody and promises nothing. reason: one short sentence.`

/** A model's evaluation. `undefined` on any error, refusal or answer that is not of this form: the rules decide then. */
export async function askEvaluator(
  model: ChatModel,
  { reply, source, question, language }: Exhibit,
  signal: AbortSignal,
): Promise<Evaluation | undefined> {
  try {
    const answer = await model.complete({
      messages: [
        { role: 'system', content: SYSTEM },
        {
          role: 'user',
          content: `Language: ${language}\nQuestion: ${question}\nSource: ${source}\nReply: ${reply}`,
        },
      ],
      temperature: 0,
      format: FORMAT,
      signal,
    })
    if (answer.refusal !== undefined) return undefined
    const parsed = ModelEvaluation.safeParse(JSON.parse(answer.text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
