/** Keys that lead to a value of a proposed record. */
export type Place = readonly (string | number)[]

/** A file to author from: a record, and what its reader should know of single values. */
export interface Proposal {
  readonly kind: 'scenario' | 'persona'
  readonly id: string
  readonly record: Readonly<Record<string, unknown>>
  /** Said above the whole. */
  readonly head: readonly string[]
  readonly comments: readonly { readonly at: Place; readonly text: string }[]
}
