import { AppError } from '../core/errors.ts'
import { howMany } from '../core/figures.ts'

/** Mistakes told one by one; of more only the number is told. */
const SHOWN = 50

/** Gathers the mistakes of one file, so that all are told at once. */
export interface Mistakes {
  /** `line` counts from 1. */
  add(line: number, message: string): void
  readonly count: number
  /** Throws an `AppError` that tells them where there are any. */
  check(): void
}

/** `file` names it for people. Of many mistakes only the first fifty are kept. */
export function createMistakes(file: string): Mistakes {
  const kept: string[] = []
  let count = 0
  return {
    add: (line, message) => {
      count += 1
      if (kept.length < SHOWN) kept.push(`${file}:${line} ${message}`)
    },
    get count() {
      return count
    },
    check: () => {
      if (count === 0) return
      const total = howMany(count, 'mistake')
      const rest = count > SHOWN ? [`… and ${count - SHOWN} more`] : []
      throw new AppError('user_mistake', [...kept, ...rest, `${total} in ${file}`].join('\n'), {
        hint: 'Nothing was stored. Mend what is listed, or name the fields with --map.',
      })
    },
  }
}

/** A foreign value as shown in a message: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
