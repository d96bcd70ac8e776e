import type { Equivalent } from '../defect.ts'

/** Every harmless change that can be switched on in the support bot. */
export const EQUIVALENTS = [
  { id: 'other_greeting', change: 'The conversation opens with another greeting.' },
  { id: 'reworded_prompts', change: 'Questions and acknowledgements are put in other words.' },
  { id: 'buttons_reversed', change: 'Buttons stand in the opposite order.' },
  { id: 'slower_steps', change: 'Every step reports 40 ms more.' },
  { id: 'articles_reordered', change: 'The knowledge base is listed in the opposite order.' },
  { id: 'terse', change: 'Details are not acknowledged before the next question.' },
] as const satisfies readonly Equivalent[]
export type EquivalentId = (typeof EQUIVALENTS)[number]['id']
