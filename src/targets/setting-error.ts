import { AppError } from '../core/errors.ts'

/** A setting that its connector cannot use. The message begins with `where`, which names its place in words. */
export class SettingError extends AppError {
  /** What is wrong with it, in words that follow its place. */
  readonly problem: string

  constructor(where: string, problem: string, options: { hint?: string; cause?: unknown } = {}) {
    super('user_mistake', `${where}: ${problem}`, options)
    this.problem = problem
  }
}
