import type { ChatModel } from '../../../core/model.ts'
import { askEvaluator } from './ask-evaluator.ts'
import { type Exhibit, evaluate, strayFigure, whyForbidden, whyUnfinished } from './evaluate.ts'
import { isCloseTo } from './similarity.ts'

/** What the guardrail makes of a reply. */
export interface GuardVerdict {
  readonly passes: boolean
  /** The tier that decided. */
  readonly tier: 1 | 2
  readonly reason: string
}

/**
 * Two tiers: a whole reply close to its source passes at once; any other is evaluated, by the rules and, where they find
 * nothing that settles it, by the model if there is one. A figure out of nowhere passes neither.
 */
export async function guard(
  exhibit: Exhibit,
  model: ChatModel | undefined,
  signal: AbortSignal,
): Promise<GuardVerdict> {
  const { reply, source } = exhibit
  const sound = whyUnfinished(reply) === undefined && whyForbidden(reply) === undefined
  if (sound && isCloseTo(reply, source)) {
    return { passes: true, tier: 1, reason: 'close to its source' }
  }
  const byRule = await evaluate(exhibit)
  const open = byRule.compliant && byRule.coherent && strayFigure(exhibit) === undefined
  const asked = open && model ? await askEvaluator(model, exhibit, signal) : undefined
  const opinion = asked ?? byRule
  const passes = opinion.grounded && opinion.coherent && opinion.compliant
  return { passes, tier: 2, reason: opinion.reason }
}
