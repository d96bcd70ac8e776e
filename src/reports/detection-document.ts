import type { Detection, Need } from '../core/detection.ts'
import { percent } from '../core/figures.ts'
import type { Document } from './document.ts'

/** Conversations needed to see a difference, from the worst way of comparing to the best. */
export function detectionDocument({
  difference,
  power,
  baseline,
  changed,
  baselineFrom,
  unpaired,
  paired,
}: Detection): Document {
  const row = (
    design: string,
    { assuming, discordant, conversations, repeats }: Need,
  ): string[] => [
    design,
    String(conversations),
    String(repeats),
    discordant === undefined ? '–' : percent(discordant),
    assuming,
  ]
  return {
    title: `To see the failure rate ${changed < baseline ? 'fall' : 'rise'} by ${(difference * 100).toFixed(1)} pp`,
    lead: [
      `From          ${percent(baseline)} to ${percent(changed)} (${baselineFrom})`,
      `Chance        ${percent(power)} to see it, two-sided 5 %`,
    ],
    sections: [
      {
        title: 'Straying conversations in each of two runs',
        notes: [
          'Paired: the same personas, scenarios and seed on both sides, as `offscript compare` takes them.',
        ],
        head: ['design', 'conversations', '--repeats', 'pairs that differ', 'where'],
        figures: [1, 2, 3],
        rows: [row('unpaired', unpaired), ...paired.map((need) => row('paired', need))],
      },
    ],
    warnings: [],
  }
}
