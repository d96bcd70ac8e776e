import type { DefectShape } from '../defect.ts'
import type { Stage, StepName } from './words.ts'

/** A fault of the support bot; its stage and step are the bot's. */
export interface SupportDefect extends DefectShape {
  readonly stage: Stage | 'any'
  readonly step: StepName
}
