import { wordsOf } from '../../core/fold.ts'
import type { ChatModel } from '../../core/model.ts'

const SYSTEM = `You put one message of an onboarding assistant into warmer, natural words, in the language it is written in.
Keep every fact, figure, name and price, every line of the form "Label: value" word for word, and its question as the last sentence.
Add nothing, promise nothing, ask nothing else. Answer with the message alone.`

/** A rewording much longer than the template has added something. */
const MOST_GROWTH = 2
const LABELLED = /^[^:\n]{2,40}: .+$/gmu

/**
 * The same message in a model's words. The template stands when the model fails, or when what it wrote lost a figure, a
 * labelled line or the question: wording may be free, facts may not.
 */
export async function reword(model: ChatModel, text: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await model.complete({
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: text },
      ],
      signal,
    })
    const worded = answer.text.trim()
    return answer.refusal === undefined && keepsFacts(text, worded) ? worded : text
  } catch {
    // A model that is away must not stop the conversation.
    return text
  }
}

function keepsFacts(template: string, worded: string): boolean {
  if (worded === '' || worded.length > template.length * MOST_GROWTH + 80) return false
  if (template.includes('?') !== worded.includes('?')) return false
  const lines = template.match(LABELLED) ?? []
  if (!lines.every((line) => worded.includes(line))) return false
  const kept = new Set(wordsOf(worded))
  const figures = wordsOf(template).filter((word) => /\d/.test(word))
  const added = [...kept].filter((word) => /\d/.test(word) && !figures.includes(word))
  return added.length === 0 && figures.every((figure) => kept.has(figure))
}
