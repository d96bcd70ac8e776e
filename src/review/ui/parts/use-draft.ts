import { useSessionStorage } from '@mantine/hooks'
import type { LabelInput } from '../../../core/label.ts'

/** What somebody typed or chose and what is not saved yet. */
export type LabelDraft = Partial<Pick<LabelInput, 'judgement' | 'failure' | 'stage' | 'note'>>

/** The draft of a reviewer for a conversation: it outlives a reload and a failed save, and goes with a saved one. */
export function useDraft(conversation: string, reviewer: string) {
  const [draft, setDraft, forget] = useSessionStorage<LabelDraft | null>({
    key: `offscript-draft ${JSON.stringify([reviewer, conversation])}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  return { draft, setDraft, forget }
}
