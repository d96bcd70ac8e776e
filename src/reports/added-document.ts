import type { Case } from '../core/case.ts'
import type { Document } from './document.ts'
import { outcomeText } from './outcome-words.ts'

/** A conversation that was kept as a case: what of it, where, and what was masked. */
export function addedDocument(
  { id, scenario, persona, from, expected, masked }: Case,
  file: string,
): Document {
  return {
    title: `kept ${id} in ${file}`,
    lead: [
      `${scenario.id} × ${persona.id}: ${outcomeText(from.outcome)} on ${from.target} ${from.iteration}; expected to be ${expected}.`,
      masked.length === 0
        ? 'Nothing in it looked like a secret or personal data.'
        : 'Masked; hold the case once to see that the bot takes the stand-ins, or keep a value on purpose under "keep" in analysis/masking.yaml.',
    ],
    sections:
      masked.length === 0
        ? []
        : [
            {
              title: 'Masked',
              head: ['rule', 'times', 'stand-in'],
              figures: [1],
              rows: masked.map(({ rule, times, standIn }) => [rule, String(times), standIn]),
            },
          ],
    warnings: [],
  }
}
