/** @module What the page may ask and do, as types: all that the page knows of the server. */
import type * as z from 'zod'
import type { LiveNews } from '../../app.ts'
import type { reads } from './reads.ts'
import type { Left } from './report-bounds.ts'
import type { writes } from './writes.ts'

export type { Left, LiveNews }
export type ReadName = keyof typeof reads
type Asked<Name extends ReadName> = z.output<(typeof reads)[Name]['input']>
/** What may come with a question; what is left out has its default. */
export type InputOf<Name extends ReadName> = {
  readonly [Key in keyof Asked<Name>]?: Asked<Name>[Key] | undefined
}
/** What is answered; all of it is JSON. */
export type AnswerOf<Name extends ReadName> = ReturnType<(typeof reads)[Name]['answer']>

export type WriteName = keyof typeof writes
/** What a deed comes with. */
export type GivenTo<Name extends WriteName> = z.input<(typeof writes)[Name]['input']>
/** What a deed comes to. */
export type DoneBy<Name extends WriteName> = Awaited<ReturnType<(typeof writes)[Name]['act']>>

/** What is said of something that went wrong. */
export interface Trouble {
  readonly error: string
  readonly hint?: string | undefined
}
