import type { Judgement, Label, LabelInput } from '../../../core/label.ts'
import { useTell } from '../use-tell.ts'
import { type LabelDraft, useDraft } from './use-draft.ts'

/** What the program thinks, to begin with. */
export interface ProgramOpinion {
  readonly failure?: LabelInput['failure'] | undefined
  readonly stage?: string | undefined
}

/** One reviewer's label of one conversation: what is typed, what is saved, and what could not be. */
export function useLabelling({
  conversation,
  reviewer,
  own,
  opinion,
  onSaved,
}: {
  readonly conversation: string
  readonly reviewer: string
  /** The label that stands. */
  readonly own: Label | undefined
  readonly opinion: ProgramOpinion
  readonly onSaved?: (() => void) | undefined
}) {
  const { draft, setDraft, forget } = useDraft(conversation, reviewer)
  const label = useTell('label')
  const undo = useTell('undoLabel')
  const begun = own?.judgement === 'bot' ? own : { ...opinion, note: own?.note }
  const fields = { failure: begun.failure, stage: begun.stage, note: begun.note, ...draft }
  const busy = label.isPending || undo.isPending
  return {
    fields,
    busy,
    failed: label.error ?? undo.error,
    /** Chosen, and not saved yet. */
    unsaved: busy ? undefined : draft?.judgement,
    changed: draft !== null,
    type: (typed: LabelDraft) => setDraft({ ...fields, ...typed }),
    judge(judgement: Judgement) {
      if (reviewer === '' || busy) return
      const chosen = { ...fields, judgement }
      setDraft(chosen)
      undo.reset()
      label.mutate(inputOf(conversation, reviewer, chosen, judgement), {
        onSuccess() {
          forget()
          onSaved?.()
        },
      })
    },
    takeBack(onTaken?: () => void) {
      if (own === undefined || busy) return
      label.reset()
      undo.mutate(
        { conversation, reviewer },
        {
          onSuccess() {
            forget()
            onTaken?.()
          },
        },
      )
    },
  }
}
export type Labelling = ReturnType<typeof useLabelling>

/** Kind and stage are said of a failure alone. */
function inputOf(
  conversation: string,
  reviewer: string,
  { failure, stage, note }: LabelDraft,
  judgement: Judgement,
): LabelInput {
  const isFailure = judgement === 'bot'
  return {
    conversation,
    reviewer,
    judgement,
    ...(isFailure && failure !== undefined ? { failure } : {}),
    ...(isFailure && stage !== undefined && stage !== '' ? { stage } : {}),
    ...(note === undefined || note.trim() === '' ? {} : { note }),
  }
}
