import { AppError } from '../../core/errors.ts'
import type { ReplyInput } from '../../core/message.ts'
import type { ChatModel } from '../../core/model.ts'
import type { Target } from '../../core/target.ts'
import { createCourier } from './create-courier.ts'
import { ITERATIONS, type Iteration } from './defects.ts'

/** The courier bot as it comes with the program, in its iterations, oldest first. */
export const courier = {
  iterations: Object.keys(ITERATIONS),
  /** Throws `user_mistake` for an iteration that does not exist. */
  create(
    iteration: string,
    { model }: { readonly model?: ChatModel | undefined } = {},
  ): Target<ReplyInput> {
    if (!isIteration(iteration)) {
      throw new AppError('user_mistake', `there is no iteration "${iteration}"`, {
        hint: `use one of: ${Object.keys(ITERATIONS).join(', ')}`,
      })
    }
    return createCourier({ version: iteration, defects: ITERATIONS[iteration], model })
  },
}

function isIteration(name: string): name is Iteration {
  return Object.hasOwn(ITERATIONS, name)
}
