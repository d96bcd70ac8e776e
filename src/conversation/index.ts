/** @module One conversation, from greeting to ending. */
export { type ConversationEvent, type ConverseOptions, converse } from './converse.ts'
