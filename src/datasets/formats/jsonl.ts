import { caseLine, parseCases } from '../case-lines.ts'
import type { CaseFormat } from './case-format.ts'

/** Offscript's own: a case a line, as in `analysis/regressions`. */
export const jsonl: CaseFormat = {
  ending: 'jsonl',
  about: 'cases as they are kept',
  write: (cases) => cases.map(caseLine).join(''),
  read: parseCases,
}
