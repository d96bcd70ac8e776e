/** @module Conversations kept as cases: what a case is made of, its files, its standing, and the formats of other tools. */
export {
  appendCases,
  appendHistory,
  type CaseFile,
  findCaseFiles,
  readCaseFile,
  readHistory,
} from './case-files.ts'
export { caseOf } from './case-of.ts'
export { isUnmet, passingInARow, standingOf } from './standing.ts'
