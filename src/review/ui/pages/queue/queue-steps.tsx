import { Alert, Button, Group, Kbd, Progress, Stack, Switch, Text } from '@mantine/core'
import type { AnswerOf } from '../../../server/api.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { useReviewer } from '../../parts/use-reviewer.ts'
import { useTell } from '../../use-tell.ts'
import type { Place } from './use-place.ts'

/** How far one is, and the keys that lead on. */
export function QueueSteps({
  queue,
  place,
  advance,
  onAdvance,
  onMove,
}: {
  readonly queue: AnswerOf<'queue'>
  readonly place: Place
  readonly advance: boolean
  onAdvance(on: boolean): void
  onMove(id: string): void
}) {
  const { reviewer } = useReviewer()
  const undo = useTell('undoLabel')
  const { next, previous, last, position, done } = place
  const go = (id: string | undefined): void => {
    if (id !== undefined) onMove(id)
  }
  const takeBack = (): void => {
    if (last === undefined || undo.isPending) return
    undo.mutate({ conversation: last, reviewer }, { onSuccess: () => onMove(last) })
  }
  useShortcuts([
    { keys: 'j', does: 'Next conversation', run: () => go(next) },
    { keys: 'k', does: 'Previous conversation', run: () => go(previous) },
    { keys: 'u', does: 'Take your last label back', run: takeBack },
    { keys: 'a', does: 'Go on by itself, or not', run: () => onAdvance(!advance) },
  ])
  const { items, total } = queue
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Text role="status" fw={600} className="figure">
          {position ?? '–'} of {items.length}, {done} yours
        </Text>
        <KeyButton keyed="k" disabled={previous === undefined} onPress={() => go(previous)}>
          Previous
        </KeyButton>
        <KeyButton keyed="j" disabled={next === undefined} onPress={() => go(next)}>
          Next
        </KeyButton>
        <KeyButton keyed="u" disabled={last === undefined || undo.isPending} onPress={takeBack}>
          Undo last label
        </KeyButton>
        <Switch
          checked={advance}
          onChange={(event) => onAdvance(event.currentTarget.checked)}
          label="Go on after a label (a)"
        />
      </Group>
      <Progress
        value={(100 * done) / Math.max(1, items.length)}
        aria-label={`${done} of ${items.length} labelled by you`}
      />
      {total > items.length && (
        <Text fz="sm">
          The first {items.length} of {total}; the rest is left out.
        </Text>
      )}
      {undo.error && (
        <Alert color="red" role="alert" title="Not taken back">
          <Foreign text={undo.error.message} />
        </Alert>
      )}
    </Stack>
  )
}

function KeyButton({
  keyed,
  disabled,
  onPress,
  children,
}: {
  readonly keyed: string
  readonly disabled: boolean
  onPress(): void
  readonly children: string
}) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Kbd size="xs">{keyed}</Kbd>}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}
