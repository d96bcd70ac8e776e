import type { ChatModel } from '../../../core/model.ts'
import { askEvaluator } from './ask-evaluator.ts'
import { evaluate, type Exhibit } from './evaluate.ts'
import { isCloseTo } from './similarity.ts'

/** What the guardrail makes of a reply. */
export interface GuardVerdict {
  readonly passes: boolean
  /** The tier that decided. */
  readonly tier: 1 | 2
  readonly reason: string
}

/**
 * Two tiers: a reply close to its source passes at once; any other is evaluated, by the model where there is one, and by
 * the rules in any case. A figure out of nowhere passes neither.
 */
export async function guard(
  exhibit: Exhibit,
  model: ChatModel | undefined,
  signal: AbortSignal,
): Promise<GuardVerdict> {
  if (isCloseTo(exhibit.reply, exhibit.source)) {
    return { passes: true, tier: 1, reason: 'close to its source' }
  }
  const byRule = await evaluate(exhibit)
  const asked = byRule.compliant && byRule.coherent && model !== undefined
  const opinion = (asked ? await askEvaluator(model, exhibit, signal) : undefined) ?? byRule
  const passes = opinion.grounded && opinion.coherent && opinion.compliant
  return { passes, tier: 2, reason: opinion.reason }
}
