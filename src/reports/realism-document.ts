import { percent, probability } from '../core/figures.ts'
import type { RealismDimension, RealismMeasure, RealismReport } from '../core/realism.ts'
import type { Document } from './document.ts'

const TITLES: Readonly<Record<RealismDimension, string>> = {
  turn_length: 'words a turn',
  turns: 'turns a conversation',
  facts: 'facts a turn',
  questions: 'questions a turn',
  straying: 'turns that stray',
  vocabulary: 'different words',
  giving_up: 'users giving up',
}

/** These are shares. */
const SHARES: ReadonlySet<RealismDimension> = new Set(['straying', 'vocabulary', 'giving_up'])

const MEASURES: Readonly<Record<RealismMeasure, string>> = {
  kolmogorov_smirnov: 'Kolmogorov–Smirnov',
  total_variation: 'total variation',
  difference: 'difference of shares',
}

/** Rows of the strayings at most. */
const SHOWN = 12

/** How like people simulated users are. */
export function realismDocument(report: RealismReport): Document {
  const { simulated, observed, overall, findings, strayings } = report
  const apart = findings.filter(({ distance, chance }) => distance > chance)
  return {
    title: `simulated ${simulated.iteration} (run ${simulated.runId}) beside observed ${observed.iteration} (run ${observed.runId})`,
    lead: [
      `In all        ${overall.distance.toFixed(3)} apart, of 1; chance alone gives up to ${overall.chance.toFixed(3)} (p ${probability(overall.p)})`,
      `Apart in      ${apart.length === 0 ? 'nothing that chance does not give' : apart.map(({ dimension }) => TITLES[dimension]).join(', ')}`,
      `Conversations ${simulated.conversations} simulated (straying arm), ${observed.conversations} observed`,
    ],
    sections: [
      {
        title: 'How far apart',
        notes: [
          'Distances are 0 (alike) to 1. Chance: what two halves of one population stay under in 95 % of cases at these sizes.',
          'Both sides are read by the same rules from their words, not by what the program knows of its own users.',
        ],
        head: ['', 'simulated', 'observed', 'distance', 'chance', 'p', 'measure'],
        figures: [1, 2, 3, 4, 5],
        rows: findings.map((one) => [
          TITLES[one.dimension],
          level(one.dimension, one.simulated),
          level(one.dimension, one.observed),
          one.distance.toFixed(3),
          one.chance.toFixed(3),
          probability(one.p),
          MEASURES[one.measure],
        ]),
      },
      {
        title: 'Turns by what they do',
        notes: [
          'Share of turns, the largest difference first; none_told are answers, and what no rule tells.',
        ],
        head: ['behaviour', 'simulated', 'observed'],
        figures: [1, 2],
        rows: strayings
          .slice(0, SHOWN)
          .map((one) => [one.behaviour, percent(one.simulated), percent(one.observed)]),
      },
    ],
    warnings: report.warnings,
  }
}

function level(dimension: RealismDimension, value: number): string {
  return SHARES.has(dimension) ? percent(value) : value.toFixed(2)
}
