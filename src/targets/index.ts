/**
 * Connectors to the chatbot under test.
 * @module
 */
export { type ConnectedSpec, createTarget, type TargetDeps } from './create-target.ts'
export { type GuardOptions, guardTarget } from './guard-target.ts'
