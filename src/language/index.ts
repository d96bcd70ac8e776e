/** @module Which language a text is written in; the only home of eld. */
export { isCommonWord } from './common-words.ts'
export { foreignRemark } from './few-words.ts'
export { identify } from './identify.ts'
export { languageOf } from './language-of.ts'
