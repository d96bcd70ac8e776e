import type { BotAct } from '../../core/reading.ts'
import { createGoal } from '../goal.ts'
import { shop } from '../shop.case.ts'
import type { HeldValue } from './echoes.ts'
import { createBotReader, cueScorerFor } from './read-bot.ts'

const goal = createGoal(shop, 'en')
/** Everything the user knows, as if it had said it all. */
const ALL_SAID: readonly HeldValue[] = [...goal.slots.values()]
  .filter(({ fact }) => fact.known)
  .map(({ slot, value, others }) => ({ slot, value, others, said: true }))

/** What one message does, as the shop's owner reads it who has said everything. */
export function kindsIn(text: string): BotAct['kind'][] {
  const reader = createBotReader(cueScorerFor(shop, 'en'))
  return reader.read([{ text }], { held: ALL_SAID, said: '' }).acts.map(({ kind }) => kind)
}

/** As people write who leave the accents out. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}
