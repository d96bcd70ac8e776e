import { type Said, type Talked as TalkedWith, talkWith } from '../talk.case.ts'
import { type CourierOptions, createCourier } from './create-courier.ts'
import type { CourierRecord } from './state.ts'

export type { Said }
export type Talked = TalkedWith<CourierRecord>

/** Holds a scripted dialogue with a fresh bot. */
export function talk(script: readonly Said[], options?: CourierOptions): Promise<Talked> {
  return talkWith(createCourier(options), script)
}
