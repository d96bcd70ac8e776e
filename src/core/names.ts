/** @module Names that a command line offers, apart from their schemas: `--help` need not load those. */

/** Ways to play one user turn (design 4). `answer` is the cooperative one; the others are strayings. */
export const BEHAVIOUR_KINDS = [
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
] as const

/** What came of a conversation. */
export const OUTCOME_LABELS = ['passed', 'failed', 'excluded', 'unresolved', 'unverified'] as const

/** Forms of a log of real conversations. */
export const LOG_FORMATS = ['jsonl', 'openai', 'csv'] as const

/** Formats that cases are exported in; ours is `jsonl`. */
export const CASE_FORMATS = [
  'promptfoo',
  'braintrust',
  'langsmith',
  'langfuse',
  'openai-evals',
  'openai-finetune',
  'jsonl',
  'csv',
] as const
export type CaseFormatName = (typeof CASE_FORMATS)[number]

/** The database of every command that names none, from the folder that it is run in. */
export const DEFAULT_DATABASE = 'runs/offscript.db'
