import { Alert, Button, Kbd, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { JUDGEMENTS, Judgement, MAX_NOTE } from '../../../core/label.ts'
import { FailureKind } from '../../../core/outcome.ts'
import { AskError } from '../client.ts'
import { Foreign } from './foreign.tsx'
import { useShortcuts } from './shortcuts.ts'
import type { Labelling } from './use-labelling.ts'

/** One key a label, with the rubric beside it; kind, stage and note for who has more to say. */
export function LabelForm({
  labelling,
  given,
  disabled,
}: {
  readonly labelling: Labelling
  /** The label that stands. */
  readonly given: Judgement | undefined
  readonly disabled: boolean
}) {
  const note = useRef<HTMLTextAreaElement>(null)
  const { judge } = labelling
  useShortcuts([
    ...Judgement.options.map((one) => ({
      keys: JUDGEMENTS[one].key,
      does: `Label: ${JUDGEMENTS[one].title}`,
      run: () => judge(one),
    })),
    { keys: 'n', does: 'Write a note; Esc leaves it', run: () => note.current?.focus() },
  ])
  return (
    <Stack gap="xs">
      <Stack gap={6} role="group" aria-label="Whose fault is it?">
        {Judgement.options.map((one) => (
          <JudgementButton
            key={one}
            judgement={one}
            pressed={given === one}
            disabled={disabled || labelling.busy}
            onPress={() => judge(one)}
          />
        ))}
      </Stack>
      <NotSaved labelling={labelling} />
      <Details labelling={labelling} given={given} note={note} />
    </Stack>
  )
}

function JudgementButton({
  judgement,
  pressed,
  disabled,
  onPress,
}: {
  readonly judgement: Judgement
  readonly pressed: boolean
  readonly disabled: boolean
  onPress(): void
}) {
  const { key, title, rubric } = JUDGEMENTS[judgement]
  return (
    <div>
      <Button
        fullWidth
        justify="flex-start"
        variant={pressed ? 'light' : 'default'}
        leftSection={<Kbd>{key}</Kbd>}
        rightSection={pressed ? <span aria-hidden="true">✓</span> : undefined}
        aria-pressed={pressed}
        aria-describedby={`rubric-${judgement}`}
        disabled={disabled}
        onClick={onPress}
      >
        {title}
      </Button>
      <Text id={`rubric-${judgement}`} fz="sm" c="dimmed" mt={2}>
        {rubric}
      </Text>
    </div>
  )
}

function NotSaved({ labelling }: { readonly labelling: Labelling }) {
  const { failed, unsaved, judge } = labelling
  if (!failed && unsaved === undefined) return null
  return (
    <Alert color="red" role="alert" title="Not saved">
      {failed && <Foreign text={failed.message} />}
      {failed instanceof AskError && failed.hint !== undefined && (
        <Text fz="sm">{failed.hint}</Text>
      )}
      {unsaved !== undefined && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={() => judge(unsaved)}>
          Save “{JUDGEMENTS[unsaved].title}” now
        </Button>
      )}
    </Alert>
  )
}

function Details({
  labelling: { fields, type, changed, busy, judge },
  given,
  note,
}: {
  readonly labelling: Labelling
  readonly given: Judgement | undefined
  readonly note: React.RefObject<HTMLTextAreaElement | null>
}) {
  return (
    <>
      <Select
        label="How it failed"
        size="sm"
        clearable
        clearButtonProps={{ 'aria-label': 'No kind of failure' }}
        data={FailureKind.options}
        value={fields.failure ?? null}
        onChange={(failure) => type({ failure: (failure ?? undefined) as FailureKind | undefined })}
      />
      <TextInput
        label="Stage"
        size="sm"
        maxLength={500}
        value={fields.stage ?? ''}
        onChange={(event) => type({ stage: event.currentTarget.value })}
      />
      <Textarea
        ref={note}
        label="Note"
        description="Press n to write, Esc to leave; saved with the label"
        size="sm"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_NOTE}
        value={fields.note ?? ''}
        onChange={(event) => type({ note: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      {given !== undefined && changed && (
        <Button variant="default" size="sm" disabled={busy} onClick={() => judge(given)}>
          Save the change
        </Button>
      )}
    </>
  )
}
