import type { Case } from '../../core/case.ts'
import type { CaseFormat } from './case-format.ts'
import { type ChatMessage, dialogue } from './dialogue.ts'

/** Training dialogues for OpenAI's supervised fine-tuning, with the bot as the assistant. A failed conversation is no example to learn from. */
export const openaiFinetune: CaseFormat = {
  ending: 'jsonl',
  about:
    "training dialogues for OpenAI's fine-tuning, the bot as assistant; passed conversations only",
  lacks:
    'it holds dialogues alone, without personas, scenarios, buttons, actions and stages, and cannot be imported',
  takes: (one) =>
    one.from.outcome.label === 'passed' && lesson(one).some(({ role }) => role === 'user'),
  write: (cases) => cases.map((one) => `${JSON.stringify({ messages: lesson(one) })}\n`).join(''),
}

/** Up to the bot's last words: what the user says after them teaches the bot nothing. */
function lesson({ transcript }: Case): ChatMessage[] {
  const messages = dialogue(transcript)
  return messages.slice(0, messages.findLastIndex(({ role }) => role === 'assistant') + 1)
}
