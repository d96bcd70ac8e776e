import { type Said, type Talked as TalkedWith, talkWith } from '../talk.case.ts'
import { createOnboarding, type OnboardingOptions } from './create-onboarding.ts'
import type { OnboardingRecord } from './state.ts'

export type { Said }
export type Talked = TalkedWith<OnboardingRecord>

/** Holds a scripted dialogue with a fresh bot. */
export function talk(script: readonly Said[], options?: OnboardingOptions): Promise<Talked> {
  return talkWith(createOnboarding(options), script)
}

/** Up to the summary of a shoe shop in Germany. */
export const TO_CONFIRM = [
  'Hello, I want to open an account.',
  'I sell handmade shoes',
  'through my online shop',
  'about 12,000 euros a month',
  'Germany',
  'Yes',
  'a shop plugin',
] as const

/** Up to the question for the integration. */
export const TO_INTEGRATION = TO_CONFIRM.slice(0, -1)
