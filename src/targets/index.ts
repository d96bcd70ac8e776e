/**
 * Connectors to the chatbot under test.
 * @module
 */
export { checkTarget } from './check-target.ts'
export { createTarget } from './create-target.ts'
export { guardTarget } from './guard-target.ts'
