import { answers, type Behaviour } from './behaviour.ts'

/** Complains, and answers all the same. */
export const frustration: Behaviour = {
  kind: 'frustration',
  coolDown: 3,
  limit: 3,
  applies: ({ cooperative }) => answers(cooperative),
  play: ({ cooperative }) => ({
    ...cooperative,
    parts: [{ kind: 'line', line: 'frustration' }, ...cooperative.parts],
  }),
  note: 'Show that you are annoyed at how long this takes, then answer.',
}
