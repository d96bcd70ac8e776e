/** A report before it has a look: what terminal and Markdown both show, made once. */
export interface Section {
  readonly title: string
  /** Said under the title, before the table. */
  readonly notes?: readonly string[]
  readonly head?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
  /** Our own lines, kept as they are, at most so many columns wide: a plot. */
  readonly drawing?: (width: number) => readonly string[]
  /** Columns of figures, by index; they are set flush right. */
  readonly figures?: readonly number[]
  /** At a terminal a long last column goes on below instead of being cut. */
  readonly wrap?: boolean
  /** At a terminal the last two columns share what room there is, and go on below. */
  readonly evenly?: boolean
}

export interface Document {
  readonly title: string
  readonly lead: readonly string[]
  readonly sections: readonly Section[]
  readonly warnings: readonly string[]
}
