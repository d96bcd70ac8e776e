import { Group, Text } from '@mantine/core'
import type { Outcome } from '../../../../core/outcome.ts'
import { CutText } from '../../parts/cut-text.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'

/** What became of a conversation, why, and where it broke. */
export function OutcomeSentence({ outcome }: { readonly outcome: Outcome }) {
  const { label, failure, fault, cause, break: broke } = outcome
  return (
    <div>
      <Group gap="xs">
        <OutcomeBadge outcome={label} failure={failure} />
        {fault && <Text size="sm">Fault: {fault}</Text>}
      </Group>
      <Text component="div" mt={4}>
        <CutText text={cause} />
        {broke && (
          <div>
            Broke at{' '}
            <strong>
              <Foreign text={broke.stage} />
            </strong>
            {broke.step !== undefined && (
              <>
                , step <Foreign text={broke.step} />
              </>
            )}
            , turn {broke.turn}.
          </div>
        )}
      </Text>
    </div>
  )
}
