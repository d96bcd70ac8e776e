import type { ListedCase } from '../core/dataset.ts'
import { passingInARow, readHistory } from '../datasets/index.ts'
import type { Shelved } from './case-places.ts'

/** Cases as listed: where they come from, and what their history says. */
export function listCases(shelved: readonly Shelved[], retireAfter: number): ListedCase[] {
  return shelved.map(({ one, path, file }) => {
    const history = readHistory(path, file)
    const last = history.findLast((run) => run.case === one.id)
    const inARow = last ? passingInARow(history, one.id, last.target) : 0
    const { target, iteration, outcome } = one.from
    return {
      id: one.id,
      file,
      scenario: one.scenario.id,
      persona: one.persona.id,
      ...(one.note === undefined ? {} : { note: one.note }),
      expected: one.expected,
      from: { target, iteration, outcome },
      masked: one.masked.length,
      ...(last ? { last } : {}),
      inARow,
      retireable: inARow >= retireAfter,
    }
  })
}
