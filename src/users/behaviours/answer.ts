import { type Behaviour, UNLIMITED } from './behaviour.ts'

/** The cooperative turn as it is. */
export const answer: Behaviour = {
  kind: 'answer',
  coolDown: 0,
  limit: UNLIMITED,
  applies: () => true,
  play: ({ cooperative }) => cooperative,
  note: 'Answer plainly and cooperatively.',
}
