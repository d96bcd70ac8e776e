import { type Behaviour, informs } from './behaviour.ts'
import { hasLine, pickLine } from './pooled.ts'

/** Friendly small talk beside the answer. */
export const chitchat: Behaviour = {
  kind: 'chitchat',
  coolDown: 2,
  limit: 4,
  applies: (view) =>
    informs(view.cooperative) && view.cooperative.act !== 'correct' && hasLine(view, 'chitchat'),
  play: (view, random) => {
    const { text } = pickLine(view, 'chitchat', random)
    const talk = { kind: 'text', text, from: 'pool' } as const
    return { ...view.cooperative, parts: [talk, ...view.cooperative.parts] }
  },
  note: 'Answer, with a word of friendly small talk before it.',
}
