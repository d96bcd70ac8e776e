/** @module One conversation, from greeting to ending. */
export { type ConverseOptions, converse } from './converse.ts'
export { sendTurn, turnError } from './send-turn.ts'
