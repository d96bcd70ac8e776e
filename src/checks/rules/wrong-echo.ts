import type { Rule } from './rule.ts'

/** The first value of each turn that the bot repeats otherwise than the user gave or corrected it. */
export const wrongEcho: Rule<'wrong_echo'> = {
  repairedBy: 'fact',
  find: (_spec, { conversation }) =>
    conversation.turns.flatMap(({ turn, reading }) => {
      const wrong = reading?.echoes.find(({ correct }) => !correct)
      if (!wrong) return []
      const { slot, found } = wrong
      return [{ turn, reason: `repeats ${slot} as "${found}"`, slot, found }]
    }),
}
