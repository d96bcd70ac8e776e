/** @module One conversation, from greeting to ending. */
export { type ConverseOptions, converse } from './converse.ts'
export { EMPTY_REPLY, sendTurn, turnError } from './send-turn.ts'
