import type { Equivalent } from '../defect.ts'

/** Every harmless change that can be switched on in the onboarding bot. */
export const EQUIVALENTS = [
  { id: 'other_greeting', change: 'Greets in other words.' },
  { id: 'reworded_questions', change: 'Asks in other words.' },
  { id: 'reordered_choices', change: 'Offers its choices the other way round.' },
  { id: 'slower_steps', change: 'Reports 60 ms more for every step.' },
  { id: 'no_acknowledgement', change: 'Does not say “Noted” before the next question.' },
  { id: 'no_quick_replies', change: 'Offers no buttons; everything can be typed.' },
] as const satisfies readonly Equivalent[]
export type EquivalentId = (typeof EQUIVALENTS)[number]['id']
