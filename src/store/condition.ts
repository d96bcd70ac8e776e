/** A condition in SQL on `conversations AS c`, with the values for its question marks. */
export interface Condition {
  readonly where: string
  readonly values: readonly unknown[]
}

/** As many question marks as there are values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/** A condition on values of which a conversation must have one; none where nothing is asked. */
export function oneOf<T>(
  given: readonly T[] | undefined,
  condition: (given: readonly T[]) => Condition,
): Condition[] {
  return given === undefined || given.length === 0 ? [] : [condition(given)]
}
