import { AppError } from '../core/errors.ts'
import type { PackedConversation } from '../core/records.ts'

/** Lets finished conversations through but for the last excluded ones, of which it is not known yet how many they become. */
export interface ExcludedRow {
  /** What may be stored now. */
  pass(held: PackedConversation): readonly PackedConversation[]
  /** What to tell once `most` are held back; they are then as if they had not been held. */
  tooMany(): AppError | undefined
  /** What is held back; at the end of a run that came through it is stored like the others. */
  rest(): readonly PackedConversation[]
}

/**
 * A bot that went away, or a model whose quota is spent, excludes all conversations that are left, one after the other: better
 * to end the run and hold them another time. `most` is how many in a row that takes, none between them that counts; no
 * number does where it is absent, and nothing is held back.
 */
export function createExcludedRow(most: number | undefined): ExcludedRow {
  let row: PackedConversation[] = []
  return {
    pass: (held) => {
      row.push(held)
      if (most !== undefined && held.label === 'excluded') return []
      const passing = row
      row = []
      return passing
    },
    tooMany: () =>
      most !== undefined && row.length >= most
        ? new AppError(
            'unreachable',
            `the last ${most} conversations were excluded, all in a row; the last: ${row.at(-1)?.why ?? 'not said why'}`,
            { hint: 'They are not stored: going on with the run holds them again.' },
          )
        : undefined,
    rest: () => row,
  }
}
