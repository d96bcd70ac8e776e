import type { Rule } from './rule.ts'
import { sentencesIn } from './sentences.ts'
import { apologises, blames } from './wordings.ts'

/** Blames or insults the user, or apologises more often in one reply than `maxApologies`. */
export const tone: Rule<'tone'> = {
  find: ({ maxApologies }, { conversation: { turns } }) =>
    turns.flatMap(({ turn, replies }) => {
      const said = sentencesIn(replies)
      const rude = said.find(({ raw }) => blames(raw))
      if (rude) return [{ turn, reason: `blames the user: "${rude.raw.slice(0, 80)}"` }]
      const times = said.filter(({ raw }) => apologises(raw)).length
      return times > maxApologies ? [{ turn, reason: `apologises ${times} times at once` }] : []
    }),
}
