import type { Findings, QueueReason } from '../../core/queue.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { isByReading } from './doubts.ts'

/**
 * Where outcome and checks disagree: passed, though a check found something; failed by what the user took the bot to say, though
 * no check found anything (an error, a wrong record or an end state of the bot's own needs no check); excluded as the
 * simulator's fault, though a check found something. Undefined where they agree.
 */
export function disagreementOf(
  { outcome }: ConversationSummary,
  { critical, others }: Findings,
): QueueReason | undefined {
  const found = critical + others > 0
  if (outcome.label === 'passed') return found ? 'passed_despite' : undefined
  if (outcome.label === 'failed')
    return !found && isByReading(outcome.failure) ? 'checks_silent' : undefined
  return outcome.label === 'excluded' && outcome.fault === 'simulator' && found
    ? 'excluded_despite'
    : undefined
}
