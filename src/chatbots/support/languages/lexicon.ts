import { plainWords } from './plain-words.ts'

/** What a phrase of the customer does in a conversation, apart from asking or telling. */
export const INTENTS = [
  'yes',
  'no',
  'person',
  'insist',
  'thanks',
  'closing',
  'drop',
  'frustration',
  'greet',
  'clarify',
  'why',
  'privacy',
  'dont_know',
  'vague',
  'repair',
  'change_mind',
  'injection',
  'out_of_bounds',
  'frame',
] as const
export type Intent = (typeof INTENTS)[number]

/** Phrases of one language by what they do, divided by `|`. `frame` is what stands around a detail: "my e-mail is". */
export type Lexicon = Readonly<Record<Intent, string>>

/** The phrases of a list, as keys for look-ups, longest first. */
export function phraseKeys(list: string): string[] {
  const keys = list
    .split('|')
    .map((phrase) => plainWords(phrase).join(' '))
    .filter(Boolean)
  return [...new Set(keys)].sort((a, b) => b.length - a.length)
}
