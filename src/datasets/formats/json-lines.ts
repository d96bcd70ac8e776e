import * as z from 'zod'
import type { Case } from '../../core/case.ts'
import { jsonOf, parseCase } from '../case-lines.ts'
import type { CaseFormat } from './case-format.ts'

/** A format of one JSON object a line, which holds the whole case somewhere in it. */
export function jsonLines(
  row: (one: Case) => object,
  path: readonly string[],
): Required<Pick<CaseFormat, 'ending' | 'write' | 'read'>> {
  return {
    ending: 'jsonl',
    write: (cases) => cases.map((one) => `${JSON.stringify(row(one))}\n`).join(''),
    read: (text, file) =>
      text.split(/\r?\n/u).flatMap((line, at) => {
        const where = `${file}:${at + 1}`
        const trimmed = line.replace(/^\uFEFF/u, '').trim()
        return trimmed === '' ? [] : [parseCase(valueAt(jsonOf(trimmed, where), path), where)]
      }),
  }
}

const Fields = z.record(z.string(), z.unknown())

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => Fields.safeParse(value).data?.[key], data)
}
