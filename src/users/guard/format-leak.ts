import type { GuardRule } from './rule.ts'

const MAX_WORDS = 150
/** Pasted text is longer than what people write. */
const MAX_PASTED = 800

/** The answer's format shows in the text: JSON, Markdown, speaker labels, acting between asterisks, or an essay. */
export const formatLeak: GuardRule = ({ text }, { words, direction }) => {
  const hit = FORMAT.find(({ pattern }) => pattern.test(text))
  if (hit) return `${hit.name} in the text`
  const most = direction.behaviour === 'long_paste' ? MAX_PASTED : MAX_WORDS
  return words.length > most ? `${words.length} words; people write ${most} at most` : undefined
}

const FORMAT = [
  { name: 'JSON', pattern: /[{[]\s*"[\w-]+"\s*:/u },
  { name: 'a code fence', pattern: /```/u },
  {
    name: 'a speaker label',
    pattern:
      /^\s*(?:the )?(?:user|assistant|bot|human|customer|buyer|owner|courier|me|cliente?|usuari[oa]|asistente|dueñ[oa]|utilisat(?:eur|rice)|client(?:e)?|acheteu(?:r|se)|utilizador|yo|moi|eu)\s*:/iu,
  },
  { name: 'Markdown emphasis', pattern: /\*\*[^*\n]+\*\*/u },
  // One word between asterisks within a sentence is how people stress it.
  {
    name: 'acting between asterisks',
    pattern: /^\s*\*[^*\n]{3,60}\*|\*[^*\s]+\s[^*\n]{2,60}\*|\*\p{L}{2,}s\*\s*$/mu,
  },
  { name: 'a Markdown list', pattern: /^\s*(?:[-*]|\d+\.)\s.+\n\s*(?:[-*]|\d+\.)\s/mu },
  { name: 'a Markdown heading', pattern: /^#{1,4}\s\S/mu },
  { name: 'a template', pattern: /\{\{|\}\}|\$\{/u },
] as const
