import { Button, Kbd, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FailureKind } from '../../../core/outcome.ts'
import { reading } from '../use-read.ts'
import { Answered } from './answered.tsx'
import { LabelForm } from './label-form.tsx'
import { LabelHistory } from './label-history.tsx'
import { ReviewerField } from './reviewer-field.tsx'
import { useShortcuts } from './shortcuts.ts'
import { type Labelling, useLabelling } from './use-labelling.ts'
import { useReviewer } from './use-reviewer.ts'

interface LabelPanelProps {
  readonly conversation: string
  readonly failure?: FailureKind | undefined
  readonly stage?: string | undefined
  readonly onSaved?: (() => void) | undefined
  /** Whether `u` takes this label back; a queue takes back the newest instead. */
  readonly ownUndo?: boolean | undefined
}

/**
 * Gives or changes one's own label of a conversation, and shows what others said afterwards. `failure` and `stage` are the
 * program's opinion, to begin with.
 */
export function LabelPanel(props: LabelPanelProps) {
  const { reviewer } = useReviewer()
  return (
    <Stack component="section" aria-label="Label" gap="sm">
      <Title order={2} fz="md">
        Label
      </Title>
      <ReviewerField />
      <OwnLabel
        key={JSON.stringify([props.conversation, reviewer])}
        reviewer={reviewer}
        {...props}
      />
    </Stack>
  )
}

function OwnLabel({
  conversation,
  reviewer,
  failure,
  stage,
  onSaved,
  ownUndo = true,
}: LabelPanelProps & { readonly reviewer: string }) {
  const query = useQuery(reading('labels', { conversation, reviewer }))
  const own = query.data?.own
  const opinion = { failure, stage }
  const labelling = useLabelling({ conversation, reviewer, own, opinion, onSaved })
  return (
    <>
      <LabelForm labelling={labelling} given={own?.judgement} disabled={reviewer === ''} />
      {ownUndo && own && <TakeBack labelling={labelling} />}
      <Answered query={query}>{(labels) => <LabelHistory labels={labels} />}</Answered>
    </>
  )
}

function TakeBack({ labelling: { busy, takeBack } }: { readonly labelling: Labelling }) {
  useShortcuts([{ keys: 'u', does: 'Take your label back', run: () => takeBack() }])
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Kbd>u</Kbd>}
      disabled={busy}
      onClick={() => takeBack()}
    >
      Take it back
    </Button>
  )
}
