import { answers, type Behaviour } from './behaviour.ts'

/** Thanks the bot in the middle of things, and answers. */
export const thanks: Behaviour = {
  kind: 'thanks',
  coolDown: 2,
  limit: 4,
  applies: ({ cooperative }) => answers(cooperative),
  play: ({ cooperative }) => ({
    ...cooperative,
    parts: [{ kind: 'line', line: 'thanks' }, ...cooperative.parts],
  }),
  note: 'Thank the chatbot for its help so far, then answer.',
}
