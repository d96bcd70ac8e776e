import { AppError } from '../core/errors.ts'
import { howMany } from '../core/figures.ts'

/** One mistake in an authored file. */
export interface Mistake {
  /** Relative to the root, with `/` on every system. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** The value it is about, such as `stages[0].title`; empty when about the whole file. */
  readonly path: string
  /** What was expected and what came, in words. */
  readonly message: string
}

/** A mistake before it is known where in its file it stands. */
export interface Finding {
  readonly path: Path
  readonly message: string
  /** Other places that it leans on: where one of them is wrong, nothing is known. */
  readonly needs?: readonly Path[]
}

/** The place of what is wrong with a file, or a folder, as a whole. */
export const START = { line: 1, column: 1 }

/** Keys and positions that lead to a value. */
export type Path = readonly PropertyKey[]

/** Every mistake of every authored file, as the message and as data. Code `user_mistake`. */
export class AuthoringError extends AppError {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    const sorted = [...mistakes].sort(byPosition)
    const files = new Set(sorted.map((mistake) => mistake.file)).size
    const total = `${howMany(sorted.length, 'mistake')} in ${howMany(files, 'file')}`
    super('user_mistake', [...sorted.map(formatMistake), total].join('\n'), {
      hint: 'Mend what is listed, then run `offscript validate`.',
    })
    this.name = 'AuthoringError'
    this.mistakes = sorted
  }
}

/** `personas/anna.yaml:12:3 style.typos must be between 0 and 1, got "often"` */
function formatMistake({ file, line, column, path, message }: Mistake): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path} `}${message}`
}

/** `stages[0].title`; keys that are not plain words are quoted, so that a path is always one readable line. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[\p{L}\p{N}_-]+$/u.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

function byPosition(a: Mistake, b: Mistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

/**
 * What several readers of files give. Throws one `AuthoringError` with the mistakes of all, each once: two may read the same
 * file. What else one of them throws counts only where there is none.
 */
export async function allAtOnce<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const settled = await Promise.allSettled([one, other])
  const thrown = settled.flatMap((end): unknown[] =>
    end.status === 'rejected' ? [end.reason] : [],
  )
  const mistakes = thrown.flatMap((one) => (one instanceof AuthoringError ? one.mistakes : []))
  if (mistakes.length > 0)
    throw new AuthoringError([
      ...new Map(mistakes.map((one) => [formatMistake(one), one])).values(),
    ])
  return Promise.all([one, other])
}
