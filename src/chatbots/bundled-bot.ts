import type { Clock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { ReplyInput } from '../core/message.ts'
import type { ChatModel } from '../core/model.ts'
import type { Target } from '../core/target.ts'
import type { DefectShape, Planted } from './defect.ts'

/** A chatbot that comes with the program, in several iterations. */
export interface BundledBot {
  /** Oldest first; the last one has no planted faults. */
  readonly iterations: readonly string[]
  /** Every fault that can be planted in it: the ground truth for measuring what finds it. */
  readonly defects: readonly DefectShape[]
  /** Ids of the changes that can be made to it and are no faults. */
  readonly equivalents: readonly string[]
  /** Ids of faults planted together, by the name of the bot that has them. */
  readonly compound: Readonly<Record<string, readonly string[]>>
  /** Throws `user_mistake` for an iteration, a defect or a change that does not exist. */
  create(iteration: string, options?: BundledOptions): Target<ReplyInput>
}

/** What may be chosen besides the iteration. */
export interface BundledOptions {
  /** Understands and words what the bot leaves to a model; its rules take over whenever that fails. */
  readonly model?: ChatModel | undefined
  /** Times the steps where given; without it, the same words give the same replies. */
  readonly clock?: Clock | undefined
  /** Faults to plant, in place of those of the iteration. */
  readonly defects?: readonly Planted<string>[] | undefined
  /** Changes to make that are no faults; none by default. */
  readonly equivalents?: readonly string[] | undefined
}

/** A bot as its own folder describes it: what can be asked for at once, what it does when it is first talked to. */
interface BotParts<Id extends string, Change extends string, I extends { defects: readonly Id[] }> {
  readonly iterations: Readonly<Record<string, I>>
  readonly defects: readonly (DefectShape & { readonly id: Id })[]
  readonly equivalents: readonly { readonly id: Change }[]
  readonly compound: Readonly<Record<string, readonly Id[]>>
  /** Loads what makes it: each of the bots is as large as the rest of what a run needs of the project. */
  load(): Promise<MakeBot<Id, Change, I>>
}

/** Makes a bot with what was chosen; `version` is the iteration's name. */
type MakeBot<Id extends string, Change extends string, I> = (
  chosen: Chosen<Id, Change>,
  iteration: I,
) => Target<ReplyInput>

interface Chosen<Id extends string, Change extends string> {
  readonly version: string
  readonly defects: readonly Planted<Id>[]
  readonly equivalents: readonly Change[]
  readonly model: ChatModel | undefined
  readonly clock: Clock | undefined
}

/** One bot for the table of bundled chatbots; names are checked where they come in from outside. */
export function bundledBot<
  Id extends string,
  Change extends string,
  I extends { readonly defects: readonly Id[] },
>(name: string, parts: BotParts<Id, Change, I>): BundledBot {
  const changes = parts.equivalents.map(({ id }) => id)
  return {
    iterations: Object.keys(parts.iterations),
    defects: parts.defects,
    equivalents: changes,
    compound: parts.compound,
    create(version, { defects, equivalents = [], model, clock } = {}) {
      const iteration = Object.hasOwn(parts.iterations, version)
        ? parts.iterations[version]
        : undefined
      if (iteration === undefined) {
        throw unknownName('iteration', version, Object.keys(parts.iterations))
      }
      const planted = defects?.map((one) => knownDefect(one, parts.defects)) ?? iteration.defects
      const made = equivalents.map((id) => known('equivalent', id, changes))
      const chosen = { version, defects: planted, equivalents: made, model, clock }
      return loadedLate(name, version, async () => (await parts.load())(chosen, iteration))
    },
  }
}

/** A target that is made when it is probed or first opened. */
function loadedLate(
  name: string,
  version: string,
  make: () => Promise<Target<ReplyInput>>,
): Target<ReplyInput> {
  let made: Promise<Target<ReplyInput>> | undefined
  const bot = (): Promise<Target<ReplyInput>> => {
    made ??= make()
    return made
  }
  return {
    name,
    version,
    open: async (options) => (await bot()).open(options),
    probe: async () => {
      await bot()
    },
  }
}

function knownDefect<Id extends string>(
  planted: Planted<string>,
  defects: readonly { readonly id: Id }[],
): Planted<Id> {
  const ids = defects.map(({ id }) => id)
  if (typeof planted === 'string') return known('defect', planted, ids)
  return { id: known('defect', planted.id, ids), rate: planted.rate }
}

function known<Name extends string>(what: string, name: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === name)
  if (found === undefined) throw unknownName(what, name, names)
  return found
}

/** The mistake of naming something that does not exist, with what does. */
export function unknownName(what: string, name: string, names: readonly string[]): AppError {
  return new AppError('user_mistake', `there is no ${what} "${name}"`, {
    hint: `use one of: ${names.join(', ')}`,
  })
}
