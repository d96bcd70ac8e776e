import type { Coverage, ExpectedCoverage } from '../core/coverage.ts'
import { percent } from '../core/figures.ts'
import type { Section } from './document.ts'

/** Which pairs met in a run. */
export function coverageSection(coverage: Coverage | undefined): Section {
  const { covered, possible, kinds } = coverage ?? { covered: 0, possible: 0, kinds: [] }
  return {
    title: 'What met what',
    notes: [
      `${covered} of ${possible} pairs that can meet did, ${percent(covered / Math.max(1, possible))}, once or more.`,
    ],
    head: ['pairs of', 'met', 'of', 'share', 'not met, for example'],
    figures: [1, 2, 3],
    rows: kinds.map((one) => [
      one.between,
      String(one.covered),
      String(one.possible),
      percent(one.covered / one.possible),
      one.missing.join(', '),
    ]),
  }
}

/** What a plan can be expected to bring together, on one line. */
export function expectedCoverageText({ possible, firstRound, all }: ExpectedCoverage): string {
  const share = (pairs: number): string => `about ${percent(pairs / Math.max(1, possible))}`
  return `${possible} pairs of persona, scenario, behaviour and stage: ${share(firstRound)} met after the first round, ${share(all)} after all`
}
