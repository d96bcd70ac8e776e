/**
 * Connectors to the chatbot under test.
 * @module
 */
export { createTarget } from './create-target.ts'
export { guardTarget } from './guard-target.ts'
