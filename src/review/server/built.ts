import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../core/errors.ts'

/** A file of the built page. Throws an `AppError` where it is not built. */
export function readBuilt(...path: readonly string[]): Buffer {
  const file = join(...path)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new AppError('internal', `the page is not built: ${file} is missing`, {
      hint: '`npm run build` makes it.',
      cause,
    })
  }
}
