import * as z from 'zod'

/** A way to play one user turn (design 4). `answer` is the cooperative one; the others are strayings. */
export const BehaviourKind = z.enum([
  'answer',
  'quick_reply',
  'type_instead',
  'clarify',
  'off_topic',
  'change_of_mind',
  'correction',
  'partial_answer',
  'over_answer',
  'vague_answer',
  'rephrase',
  'repeat',
  'frustration',
  'ask_for_human',
  'privacy_objection',
  'abandon',
  'stale_quick_reply',
  'multi_intent',
  'double_send',
  'chitchat',
  'thanks',
  'language_switch',
  'long_paste',
  'empty_message',
  'emoji_only',
  'prompt_injection',
  'out_of_bounds_request',
  'return_later',
])
export type BehaviourKind = z.infer<typeof BehaviourKind>

/** Behaviours that a user without any straying shows too; the deviation-free arm draws only these. */
export const PLAIN_BEHAVIOURS: readonly BehaviourKind[] = ['answer', 'quick_reply']

/** Share of turns offering quick replies in which one is clicked, unless the persona says otherwise. */
export const DEFAULT_QUICK_REPLY_RATE = 0.3
