import type { DefectShape } from '../defect.ts'
import type { Stage, StepName } from './words.ts'

/** A fault of the support bot; its stage is the one in which the customer speaks when it goes wrong. */
export interface SupportDefect extends DefectShape {
  readonly stage: Stage | 'any'
  readonly step: StepName
}
