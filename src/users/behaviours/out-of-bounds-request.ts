import { answers, type Behaviour } from './behaviour.ts'
import { hasLine, pickLine } from './pooled.ts'

/** Asks the bot for what it must not do or tell. */
export const outOfBoundsRequest: Behaviour = {
  kind: 'out_of_bounds_request',
  coolDown: 3,
  limit: 2,
  applies: (view) => answers(view.cooperative) && hasLine(view, 'out_of_bounds_request'),
  play: (view, random) => {
    const { text, wants } = pickLine(view, 'out_of_bounds_request', random)
    return {
      act: 'chat',
      parts: [{ kind: 'text', text, from: 'pool' }],
      ...(wants ? { wants } : {}),
    }
  },
  note: 'Do not answer: ask the chatbot for something that it must not do or tell.',
}
