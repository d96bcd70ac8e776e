/** @module Conversations kept as cases: what a case is made of, its files, its standing, and the formats of other tools. */
export {
  appendCases,
  appendHistory,
  findCaseFiles,
  readCaseFile,
  readHistory,
} from './case-files.ts'
export { caseOf } from './case-of.ts'
export type { CaseFormat } from './formats/case-format.ts'
export { CASE_FORMATS } from './formats/index.ts'
export { maskCase } from './mask-case.ts'
export { createMasker } from './masking/create-masker.ts'
export { isUnmet, passingInARow, standingOf } from './standing.ts'
