import { type Behaviour, informs } from './behaviour.ts'

/** Says only the first of the things asked for. */
export const partialAnswer: Behaviour = {
  kind: 'partial_answer',
  coolDown: 1,
  limit: 4,
  applies: ({ cooperative }) =>
    informs(cooperative) && cooperative.parts.filter((part) => part.kind === 'inform').length > 1,
  play: ({ cooperative }) => {
    const first = cooperative.parts.find((part) => part.kind === 'inform')
    return { ...cooperative, parts: first ? [first] : cooperative.parts }
  },
  note: 'Answer only the first of the things asked for.',
}
