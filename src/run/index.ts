/** @module Many conversations: a plan, carried out through a queue, resumable. */

export { checkVoice, chosenTarget, chosenUser, picked, scenariosOf } from './choose.ts'
export { type Execution, execute } from './execute.ts'
export { buildPlan, personasFor, runIdAt } from './plan.ts'
export type { Progress } from './progress.ts'
export { createLocalQueue } from './queues/local.ts'
export { checkResumable, remaining } from './resume.ts'
