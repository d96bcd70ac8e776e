import { type Said, type Talked as TalkedWith, talkWith } from '../talk.case.ts'
import { createSupport, type SupportOptions } from './create-support.ts'
import type { SupportRecord } from './state.ts'

export type { Said }
export type Talked = TalkedWith<SupportRecord>

/** Holds a scripted dialogue with a fresh bot. */
export function talk(script: readonly Said[], options?: SupportOptions): Promise<Talked> {
  return talkWith(createSupport(options), script)
}

/** Up to the question whether to refund the headphones. */
export const TO_CONFIRM = [
  'I want a refund for my headphones',
  'order 104283',
  'nora.lind@example.com',
] as const
