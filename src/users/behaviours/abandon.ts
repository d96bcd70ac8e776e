import { type Behaviour, UNLIMITED } from './behaviour.ts'

/** Leaves of its own accord, without a word and whatever the bot did. */
export const abandon: Behaviour = {
  kind: 'abandon',
  coolDown: 0,
  limit: UNLIMITED,
  applies: () => true,
  play: () => 'leave',
  note: 'Leave without a word.',
}
