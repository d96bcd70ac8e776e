import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { AppError } from '../core/errors.ts'

const Gates = z.strictObject({ gates: z.array(z.string()).default([]) })

/** The conditions in a gates file (`gates: [failureRate<=0.05]`), as written. Throws an `AppError` for anything else. */
export function readGates(file: string, root: string): string[] {
  const document = parseDocument(readFileSync(file, 'utf8'))
  const read = Gates.safeParse(document.toJS() ?? {})
  if (document.errors.length === 0 && read.success) return read.data.gates
  const found = document.errors[0]?.message ?? z.prettifyError(read.error ?? new z.ZodError([]))
  throw new AppError(
    'user_mistake',
    `${relative(root, file)} must hold \`gates: [...]\`, a list of conditions: ${found}`,
  )
}
