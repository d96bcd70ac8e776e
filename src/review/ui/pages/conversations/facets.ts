import type { FacetName, FacetValue } from '../../../../core/conversation-list.ts'
import { JUDGEMENT_TEXT } from '../../parts/judgement-text.ts'

/** What each condition is called; the order is that of the page. */
export const FACETS: Readonly<Record<FacetName, string>> = {
  run: 'Run',
  outcome: 'Outcome',
  failure: 'Failure',
  stage: 'Broke at',
  persona: 'Persona',
  scenario: 'Scenario',
  endState: 'End state',
  behaviour: 'Behaviour',
  check: 'Failed check',
  label: 'Label',
  fault: 'Fault',
  arm: 'Arm',
  step: 'Broke at step',
  reached: 'Came to stage',
  played: 'Played at stage',
}

/** A value as people read it. */
export function valueText(
  name: FacetName,
  { value, title }: Pick<FacetValue, 'value' | 'title'>,
): string {
  if (name === 'label') return JUDGEMENT_TEXT[value as keyof typeof JUDGEMENT_TEXT] ?? value
  return title === undefined ? value : `${title} (${value})`
}
