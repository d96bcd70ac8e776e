import { AppError } from '../core/errors.ts'
import type { Persona } from '../core/persona.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Settings, UserSpec } from '../core/settings.ts'

/** The target's name: the one asked for by the flag, the settings' default, or the only one there is. */
export function chosenTarget(
  { targets, run }: Settings,
  asked: string | undefined,
  bundled: readonly string[],
  flag = '--target',
): string {
  const own = Object.keys(targets)
  const known = [...own, ...bundled]
  const name = asked ?? run.target ?? (own.length === 1 ? own[0] : undefined)
  if (name !== undefined && known.includes(name)) return name
  throw new AppError(
    'user_mistake',
    name === undefined ? 'no target is named' : `there is no target "${name}"`,
    {
      hint: `Give ${flag} one of: ${known.join(', ')}. Your own bots go under "targets" in offscript.yaml.`,
    },
  )
}

/** The user's settings by name; `agenda` needs none. */
export function chosenUser({ users }: Settings, name: string): UserSpec {
  const spec = users[name] ?? (name === 'agenda' ? ({ kind: 'agenda' } as const) : undefined)
  if (spec) return spec
  throw new AppError('user_mistake', `there is no user "${name}"`, {
    hint: `Give --user one of: ${['agenda', ...Object.keys(users)].join(', ')}. Models go under "users" in offscript.yaml.`,
  })
}

/** The scenarios of the bot that the target is: named `chatbot`, or like the target, or the only one there is. */
export function scenariosOf(
  scenarios: readonly Scenario[],
  target: string,
  chatbot: string | undefined,
): readonly Scenario[] {
  const bots = [...new Set(scenarios.map((scenario) => scenario.chatbot))]
  const bot = chatbot ?? (bots.includes(target) ? target : bots.length === 1 ? bots[0] : undefined)
  if (bot !== undefined && bots.includes(bot))
    return scenarios.filter((scenario) => scenario.chatbot === bot)
  throw new AppError('user_mistake', `no scenarios are written for ${bot ?? target}`, {
    hint: `Give --chatbot one of: ${bots.join(', ')}.`,
  })
}

/** Those with the given ids; all where none are given. */
export function picked<T extends { id: string }>(
  what: string,
  all: readonly T[],
  ids: readonly string[] | undefined,
): readonly T[] {
  if (ids === undefined || ids.length === 0) return all
  const unknown = ids.find((id) => !all.some((one) => one.id === id))
  if (unknown !== undefined) {
    throw new AppError('user_mistake', `there is no ${what} "${unknown}" here`, {
      hint: `Known: ${all.map(({ id }) => id).join(', ')}.`,
    })
  }
  return all.filter(({ id }) => ids.includes(id))
}

/** The agenda's voice would write a language it does not have in English, and the guard would refuse all of it. */
export function checkVoice(
  user: UserSpec,
  personas: readonly Persona[],
  languages: readonly string[],
): void {
  if (user.kind !== 'agenda') return
  const mute = personas.flatMap(({ id, language, otherLanguages }) =>
    [language, ...otherLanguages]
      .filter((one) => !languages.includes(one.split('-')[0] ?? ''))
      .map((one) => `${id} (${one})`),
  )
  if (mute.length === 0) return
  throw new AppError(
    'user_mistake',
    `the offline user writes ${languages.join(', ')}, not the language of ${mute.join(', ')}`,
    {
      hint: 'Leave these personas out with --persona, or let a model play them with --user.',
    },
  )
}
