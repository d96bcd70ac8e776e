/** @module Many conversations: a plan, carried out through a queue, resumable. */

export { checkVoice, chosenTarget, chosenUser, picked, scenariosOf } from './choose.ts'
export { type Execution, execute } from './execute.ts'
export { createHolder, type Hold } from './hold.ts'
export { buildPlan, personasFor, runIdAt } from './plan.ts'
export type { Progress } from './progress.ts'
export { createLocalQueue } from './queues/local.ts'
export { checkResumable, remaining } from './resume.ts'
export { parseShadow } from './shadow/parse-shadow.ts'
export { type FromThread, plainError } from './threads/messages.ts'
export { serveHolds } from './threads/serve-holds.ts'
export { spread } from './threads/spread.ts'
export { startThread } from './threads/start-thread.ts'
