import { wordKey } from '../../core/fold.ts'
import type { Wording } from './commonest.ts'

/** Values that answers are about, and the ways in which the first of them is said. */
export interface AnsweredValues {
  /** Commonest first; `count` is that of all answers that hold the value. */
  readonly values: readonly Wording[]
  /** With `{value}` for the value. */
  readonly say: readonly string[]
}

/** Answers that are looked at: a value is among the commonest, or nobody can tell it. */
const LOOKED_AT = 80
const SAY_FORMS = 4

/**
 * "payment link" is what "A payment link, please" is about: an answer that stands in others is their value. Of answers that hold
 * one another only the commonest is a value of its own.
 */
export function valuesIn(answers: readonly Wording[], most: number): AnsweredValues {
  const looked = answers
    .slice(0, LOOKED_AT)
    .map((answer) => ({ ...answer, key: ` ${wordKey(answer.text)} ` }))
  const scored = looked
    .map((one) => ({
      ...one,
      count: looked.reduce(
        (sum, other) => sum + (other.key.includes(one.key) ? other.count : 0),
        0,
      ),
    }))
    .sort((a, b) => b.count - a.count || b.key.length - a.key.length)
  const values: typeof scored = []
  for (const one of scored) {
    if (values.length === most) break
    const related = values.some(({ key }) => key.includes(one.key) || one.key.includes(key))
    if (!related) values.push(one)
  }
  const first = values[0]
  const forms = first
    ? looked.flatMap(({ text }) => {
        const at = text.toLowerCase().indexOf(first.text.toLowerCase())
        return at === -1 ? [] : [`${text.slice(0, at)}{value}${text.slice(at + first.text.length)}`]
      })
    : []
  return {
    values: values.map(({ text, count }) => ({ text, count })),
    say: [
      ...new Set([
        '{value}',
        ...forms.filter((form) => !/[{}\d]/u.test(form.replace('{value}', ''))),
      ]),
    ].slice(0, SAY_FORMS),
  }
}
