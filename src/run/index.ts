/** @module Many conversations: a plan, carried out through a queue, resumable. */

export { checkVoice, chosenTarget, chosenUser, picked, scenariosOf } from './choose.ts'
export { type ExecuteOptions, type Execution, execute } from './execute.ts'
export { buildPlan, type PlanOptions, personasFor, runIdAt } from './plan.ts'
export type { Progress } from './progress.ts'
export { createLocalQueue } from './queues/local.ts'
export type { Queue } from './queues/queue.ts'
export { checkResumable, remaining } from './resume.ts'
