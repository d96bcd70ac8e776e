import { AppError } from '../../core/errors.ts'

/** A shadow as asked for; the iteration is the target's own where none is named. */
export interface AskedShadow {
  readonly target: string
  readonly iteration?: string
  readonly step?: string
}

/** Names of targets have neither `@` nor `:`, so that the first of each parts them from what follows. */
const FORM = /^([^@:]+)(?:@([^:]+))?(?::(.+))?$/u

/** Reads `TARGET[@ITERATION][:STEP]`. Throws an `AppError` for anything else. */
export function parseShadow(written: string): AskedShadow {
  const [, target, iteration, step] = FORM.exec(written.trim()) ?? []
  if (target === undefined)
    throw new AppError('user_mistake', `--shadow must be a target, got "${written}"`, {
      hint: 'Write TARGET, TARGET@ITERATION, TARGET:STEP or TARGET@ITERATION:STEP.',
    })
  return {
    target,
    ...(iteration === undefined ? {} : { iteration }),
    ...(step === undefined ? {} : { step }),
  }
}
