import { wordsOf } from '../../../core/fold.ts'
import type { ChatModel } from '../../../core/model.ts'
import type { Article } from './article.ts'

const SYSTEM = `You answer a customer's question for an online shop, friendly and in at most two sentences, in the language of the question.
Use only the context. Keep every figure, price and name as it stands there. Add nothing, promise nothing, ask nothing. Answer with the message alone.`

const LONGEST = 500

/**
 * The answer in a model's words, out of the same context. What the rules composed stands when the model fails, asks back,
 * or gives a figure that the context does not hold.
 */
export async function askModel(
  model: ChatModel,
  { article, question, composed }: { article: Article; question: string; composed: string },
  signal: AbortSignal,
): Promise<string> {
  const context = article.snippets.join(' ')
  try {
    const answer = await model.complete({
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: `Context: ${context}\nQuestion: ${question}` },
      ],
      temperature: 0,
      signal,
    })
    const text = answer.text.trim()
    return answer.refusal === undefined && isGrounded(text, context) ? text : composed
  } catch {
    // A model that is away must not stop the conversation.
    return composed
  }
}

function isGrounded(text: string, context: string): boolean {
  if (text === '' || text.length > LONGEST || text.includes('?')) return false
  const known = new Set(wordsOf(context))
  return wordsOf(text).every((word) => !/\d/.test(word) || known.has(word))
}
