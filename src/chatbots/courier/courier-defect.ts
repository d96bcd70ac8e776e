import type { DefectShape } from '../defect.ts'
import type { Stage } from './matters.ts'

/** A step of the pipeline, in the order in which a message passes through them. */
export type StepName = 'summarise' | 'retrieve' | 'act' | 'answer' | 'guardrail' | 'word'

/** A fault of the courier bot. */
export interface CourierDefect extends DefectShape {
  readonly stage: Stage | 'any'
  readonly step: StepName
}
