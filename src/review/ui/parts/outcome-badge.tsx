import { Badge } from '@mantine/core'
import type { FailureKind, OutcomeLabel } from '../../../core/outcome.ts'

const COLOURS: Readonly<Record<OutcomeLabel, string>> = {
  passed: 'green',
  failed: 'red',
  excluded: 'grape',
  unresolved: 'yellow',
  unverified: 'yellow',
}

/** What became of a conversation: in words, the colour only helps. */
export function OutcomeBadge({
  outcome,
  failure,
}: {
  readonly outcome: OutcomeLabel
  readonly failure?: FailureKind | undefined
}) {
  return (
    <Badge color={COLOURS[outcome]} variant="light" tt="none">
      {failure === undefined ? outcome : `${outcome}: ${failure}`}
    </Badge>
  )
}
