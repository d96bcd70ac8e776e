import type { Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { ShadowAnswer, ShadowComparison, ShadowSpec, StepMatch } from '../../core/shadow.ts'
import { sameFigures, similarity } from './similarity.ts'
import { stepOutputs } from './step-outputs.ts'
import { topicsOf } from './topics.ts'

/**
 * A shadow's answer held against what was sent. Where it failed it matches nothing. `undefined` where there is nothing to
 * match: the bot itself failed, or, with a step, did not tell what the step gave.
 */
export function compareTurn(
  { replies, error, stage }: Turn,
  answer: ShadowAnswer,
  { step, threshold }: Pick<ShadowSpec, 'step' | 'threshold'>,
): ShadowComparison | undefined {
  const sent = stepOutputs(replies)
  if (error || (step !== undefined && !sent.has(step))) return undefined
  const heard = stepOutputs(answer.replies)
  const names = [...sent.keys()].filter((name) => step === undefined || name === step)
  const matchOf = (name: string): StepMatch =>
    heard.has(name) ? (sent.get(name) === heard.get(name) ? 'same' : 'different') : 'missing'
  const about = {
    steps: Object.fromEntries(names.map((name) => [name, matchOf(name)])),
    topics: topicsOf(replies),
    ...(stage === undefined ? {} : { stage }),
  }
  if (answer.error) return { matched: false, ...about }
  if (step !== undefined) return { matched: matchOf(step) === 'same', ...about }
  const [said, would] = [textOf(replies), textOf(answer.replies)]
  const alike = similarity(said, would)
  return { matched: alike >= threshold && sameFigures(said, would), similarity: alike, ...about }
}

function textOf(replies: readonly Reply[]): string {
  return replies.map(({ text }) => text).join('\n')
}
