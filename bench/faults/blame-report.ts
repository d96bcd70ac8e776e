import { rate } from '../../src/analysis/statistics/rate.ts'
import { Fault } from '../../src/core/outcome.ts'
import { percent } from '../figures.ts'
import type { Blamed } from './blame.ts'

const SAID = [...Fault.options, 'nobody'] as const

/** Whose fault it was against whose it is said to be: a head, a row a party, and how many are right in all. */
export function confusion(all: readonly Blamed[]): { rows: string[][]; right: string } {
  const rows = Fault.options.map((truth) => {
    const of = all.filter((one) => one.truth === truth)
    const counts = SAID.map((said) => of.filter((one) => one.said === said).length)
    return [truth, ...counts.map(String), right(of)]
  })
  return { rows: [['fault of', ...SAID, 'right'], ...rows], right: right(all) }
}

/** The plants that were blamed on others, with how many of how many. */
export function misblamed(all: readonly Blamed[]): string[] {
  const kinds = [...new Set(all.map(({ truth, by }) => `${truth}: ${by}`))]
  return kinds.flatMap((kind) => {
    const of = all.filter(({ truth, by }) => `${truth}: ${by}` === kind)
    const wrong = of.filter(({ truth, said }) => truth !== said)
    const said = [...new Set(wrong.map((one) => one.said))].join(', ')
    return wrong.length === 0 ? [] : [`${kind}: ${wrong.length} of ${of.length} on ${said}`]
  })
}

function right(all: readonly Blamed[]): string {
  const { hits, total, value, low, high } = rate(
    all.filter(({ truth, said }) => truth === said).length,
    all.length,
  )
  return `${hits} of ${total}, ${percent(value)} (${percent(low)} to ${percent(high)})`
}
