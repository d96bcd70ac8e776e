import type { ChatModel } from '../../core/model.ts'
import type { LanguageId } from './languages/language-id.ts'

const SYSTEM = `You answer a delivery courier's question from one paragraph of the help centre.
Use nothing but the paragraph: no other figure, condition or promise. At most two short sentences, friendly and plain, in the language of the paragraph. Ask nothing. Answer with the message alone.`

/** What a model words an answer from. */
export interface Material {
  readonly query: string
  readonly paragraph: string
  readonly language: LanguageId
}

/** An answer in a model's words. `undefined` when the model fails or declines: the paragraph itself answers then. */
export async function wordByModel(
  model: ChatModel,
  { query, paragraph, language }: Material,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const answer = await model.complete({
      messages: [
        { role: 'system', content: SYSTEM },
        {
          role: 'user',
          content: `Language: ${language}\nParagraph: ${paragraph}\nQuestion: ${query}`,
        },
      ],
      signal,
    })
    const text = answer.text.trim()
    return answer.refusal === undefined && text !== '' ? text : undefined
  } catch {
    // A model that is away must not stop the conversation.
    return undefined
  }
}
