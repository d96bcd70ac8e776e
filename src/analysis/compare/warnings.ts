import type { ComparedRun, Comparison } from '../../core/comparison.ts'

import { OBSERVED } from '../differing.ts'

type Warn = (comparison: Omit<Comparison, 'warnings'>) => readonly string[]

/** Fewer pairs that fared otherwise cannot be told from chance, however they are split. */
const LEAST_DISCORDANT = 6
/** Of the test in the deviation-free arm. */
const LEVEL = 0.05
/** More left out than this makes a figure doubtful. */
const DOUBTFUL = 0.05

const WARNINGS: readonly Warn[] = [
  ({ paired, differing }) =>
    paired
      ? []
      : [
          `not paired: the runs differ in more than the bot (${differing.join(', ')}). They are compared as independent samples, which sees less${differing.includes(OBSERVED) ? ', and what differs may be the users, not the bot' : '; repeat one with the users of the other'}`,
        ],
  ({ a, b }) =>
    a.target === b.target ? [] : [`these are two targets: ${a.target} and ${b.target}`],
  ({ a, b }) => [...unfinished('A', a), ...unfinished('B', b)],
  ({ a, b }) =>
    [a, b].flatMap(({ runId, stoppedBy }) =>
      stoppedBy === undefined
        ? []
        : [
            `${runId} was stopped by its own result ("${stoppedBy}"): p and the intervals here take no account of that; \`offscript analyze ${runId}\` gives figures that do`,
          ],
    ),
  ({ a, b }) => [...doubtful('A', a), ...doubtful('B', b)],
  ({ pairs }) =>
    pairs && pairs.plain.p < LEVEL
      ? [
          `the deviation-free arm changed too: ${pairs.plain.newlyBroken} newly broken, ${pairs.plain.newlyFixed} newly fixed (p ${pairs.plain.p.toFixed(3)})`,
        ]
      : [],
  ({ pairs, finding }) => {
    if (!pairs || finding !== 'none') return []
    const discordant = pairs.straying.newlyBroken + pairs.straying.newlyFixed
    return discordant > 0 && discordant < LEAST_DISCORDANT
      ? [
          `only ${discordant} pairs fared otherwise: fewer than ${LEAST_DISCORDANT} never differ by more than chance allows`,
        ]
      : []
  },
]

/** What a reader must know before believing the comparison. */
export function comparisonWarnings(comparison: Omit<Comparison, 'warnings'>): string[] {
  return WARNINGS.flatMap((warn) => warn(comparison))
}

function unfinished(side: string, { pending, status }: ComparedRun): string[] {
  return pending > 0
    ? [`${pending} conversations of ${side} were scheduled and not held (run ${status})`]
    : []
}

function doubtful(side: string, { counts, failure }: ComparedRun): string[] {
  const held = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const share = held === 0 ? 0 : 1 - failure.total / held
  return share > DOUBTFUL
    ? [`${(share * 100).toFixed(1)} % of ${side} neither passed nor failed, and enter no rate`]
    : []
}
