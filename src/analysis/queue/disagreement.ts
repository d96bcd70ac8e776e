import type { Findings, QueueReason } from '../../core/queue.ts'
import type { ConversationSummary } from '../../core/records.ts'

/**
 * Where outcome and checks disagree: passed, though a check found something; failed, though none did (a bot that broke down
 * needs no check); excluded as the simulator's fault, though a check found something. Undefined where they agree.
 */
export function disagreementOf(
  { outcome }: ConversationSummary,
  { critical, others }: Findings,
): QueueReason | undefined {
  const found = critical + others > 0
  if (outcome.label === 'passed') return found ? 'passed_despite' : undefined
  if (outcome.label === 'failed')
    return found || outcome.failure === 'bot_error' ? undefined : 'checks_silent'
  return outcome.label === 'excluded' && outcome.fault === 'simulator' && found
    ? 'excluded_despite'
    : undefined
}
