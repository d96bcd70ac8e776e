import type { RejectedDraft } from '../../core/conversation.ts'
import type { Usage } from '../../core/message.ts'
import type { Random } from '../../core/random.ts'
import type { Draft } from '../guard/rule.ts'
import type { Direction } from '../utterance.ts'

/** What a voice is told for one message. */
export interface VoiceRequest {
  readonly direction: Direction
  readonly random: Random
  /** Drafts of this turn that the guard refused. */
  readonly rejected: readonly RejectedDraft[]
  /** Everything said so far, oldest first. */
  readonly history: readonly { speaker: 'user' | 'bot'; text: string }[]
  readonly signal: AbortSignal
}

/** Puts a direction into words. Resolves to a fault instead of throwing when it cannot. */
export interface Voice {
  draft(request: VoiceRequest): Promise<Draft | { readonly fault: string; readonly detail: string }>
  /** Takes note of a message that is said without it, where it remembers its words so as to vary them. */
  rehearse?(request: VoiceRequest): Promise<void>
  usage?(): Usage
}
