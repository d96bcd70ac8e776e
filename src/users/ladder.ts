import type { SlotState } from './goal.ts'
import { informing, lineUtterance, type Utterance } from './utterance.ts'

/** How often each rung was used; the next question that is not recognised starts one rung higher. */
export interface Ladder {
  rung: number
}

export function createLadder(): Ladder {
  return { rung: 0 }
}

/** What the rungs may draw on. */
export interface Footing {
  readonly guess: SlotState | undefined
  readonly sure: { score: number; margin: number } | undefined
  readonly agenda: SlotState | undefined
}

const GUESS_SCORE = 0.34
const GUESS_MARGIN = 0.1

type Rung = { readonly name: string; readonly say: (footing: Footing) => Utterance | undefined }

const RUNGS: readonly Rung[] = [
  { name: 'best_cue', say: ({ guess, sure }) => bestCue(guess, sure) },
  { name: 'next_item', say: ({ agenda }) => agenda && informing('inform', [agenda]) },
  { name: 'dont_know', say: () => lineUtterance('dont_know', 'dont_know') },
  { name: 'restate', say: () => lineUtterance('restate', 'restate') },
  { name: 'ask_help', say: () => lineUtterance('ask_help', 'ask_help') },
]

/**
 * Answers a question that was not recognised: best cue, else the next fact, else "I don't know", else the goal again,
 * else a call for help. Facts still to be said keep the user on the lower rungs; leaving is up to its patience.
 */
export function climb(ladder: Ladder, footing: Footing): Utterance {
  for (let tried = 0; tried < RUNGS.length; tried += 1) {
    const rung = RUNGS[ladder.rung % RUNGS.length]
    const said = rung?.say(footing)
    const stays = rung?.name === 'next_item' && said !== undefined
    if (!stays) ladder.rung += 1
    if (rung && said) return { ...said, rung: rung.name }
  }
  return lineUtterance('ask_help', 'ask_help')
}

function bestCue(guess: SlotState | undefined, sure: Footing['sure']): Utterance | undefined {
  if (!guess?.fact.known || !sure) return undefined
  const clear = sure.score >= GUESS_SCORE && sure.margin >= GUESS_MARGIN
  return clear && guess.status === 'open' ? informing('inform', [guess]) : undefined
}
