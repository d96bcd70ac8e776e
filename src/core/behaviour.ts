import * as z from 'zod'
import { BEHAVIOUR_KINDS } from './names.ts'

/** A way to play one user turn. */
export const BehaviourKind = z.enum(BEHAVIOUR_KINDS)
export type BehaviourKind = z.infer<typeof BehaviourKind>

/** Behaviours that a user without any straying shows too; the deviation-free arm draws only these. */
export const PLAIN_BEHAVIOURS: readonly BehaviourKind[] = ['answer', 'quick_reply']

/** Share of turns offering quick replies in which one is clicked, unless the persona says otherwise. */
export const DEFAULT_QUICK_REPLY_RATE = 0.3
