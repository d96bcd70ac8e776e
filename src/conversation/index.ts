/** @module One conversation, from greeting to ending. */
export { converse } from './converse.ts'
