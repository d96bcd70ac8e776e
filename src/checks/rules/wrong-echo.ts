import type { Turn } from '../../core/conversation.ts'
import { hasPhrase, wordKey } from '../../core/fold.ts'
import { actOf, type Echo, type Reading } from '../../core/reading.ts'
import type { Finding, Rule } from './rule.ts'
import { sentencesIn, sentencesOf } from './sentences.ts'
import { isOutside } from './turns.ts'
import { givesExample, holdsBack } from './wordings.ts'

/**
 * A value that the bot repeats otherwise than the user gave or corrected it, the first of each turn; or a remark off the
 * matter that it gives back as if it were a value.
 */
export const wrongEcho: Rule<'wrong_echo'> = {
  repairedBy: 'fact',
  find: (_spec, { conversation: { turns, greetingReading } }) =>
    turns.flatMap((turn, at) => {
      const wrong = turn.reading?.echoes.find(
        (echo) => !echo.correct && !isExample(echo, turn) && !isTurnedDown(echo, turn),
      )
      if (wrong) {
        const { slot, found } = wrong
        return [{ turn: turn.turn, reason: `repeats ${slot} as "${found}"`, slot, found }]
      }
      const asked = at === 0 ? greetingReading : turns[at - 1]?.reading
      return noted(turn, asked) ?? numberOfAnother(turn, turns.slice(0, at + 1)) ?? []
    }),
}

/** "…, such as Belgium", "a shop, a market or an app": every sentence that holds the value names it as an example or a choice. */
function isExample({ found }: Echo, { replies }: Turn): boolean {
  const holding = sentencesIn(replies).filter(({ raw }) => hasPhrase(raw, found))
  return holding.length > 0 && holding.every(({ raw }) => givesExample(raw) || CHOICES.test(raw))
}

/** "451 is no order number: those have five digits." What is turned down, and asked for, is not held for right. */
function isTurnedDown({ slot, found }: Echo, { note, reading, replies }: Turn): boolean {
  const asks = reading?.acts.some((act) => act.kind === 'ask' && act.slot === slot) ?? false
  if (!asks || slot in note.conveys) return false
  const holding = sentencesIn(replies).filter(({ raw }) => hasPhrase(raw, found))
  return holding.length > 0 && holding.every(({ raw }) => holdsBack(raw))
}

/** Several things between commas, the last after "or". */
const CHOICES = /,[^,]+,.*\s(?:or|o|u|ou)\s/u

/** As long a number as an order or an account has: shorter ones may be any figure. */
const LONG_NUMBER = /(?<![\d.,])\d{5,}(?![\d.,]*\d)/gu

/** Asks to confirm a number that nobody told, of as many digits as one that the user did tell and that is not shown. */
function numberOfAnother(turn: Turn, soFar: readonly Turn[]): Finding | undefined {
  if (!turn.reading || !actOf(turn.reading, 'confirm')) return undefined
  const shown = turn.replies.flatMap(({ text }) => text.match(LONG_NUMBER) ?? [])
  if (shown.length === 0) return undefined
  const told = soFar.flatMap(({ user, note }) => [
    ...(user.text.match(LONG_NUMBER) ?? []),
    ...Object.values(note.conveys).map(String),
  ])
  const found = shown.find((number) => !told.includes(number))
  const meant = found && told.find((one) => one.length === found.length && !shown.includes(one))
  if (!found || !meant) return undefined
  return { turn: turn.turn, reason: `shows ${found}, the user said ${meant}`, found }
}

/** A few words may well come back in an answer. */
const FEWEST_WORDS = 4

/** The whole remark stands in the reply, which does not decline it. */
function noted(turn: Turn, asked: Reading | undefined): Finding | undefined {
  if (!isOutside(turn)) return undefined
  const [remark] = sentencesOf(turn.user.text)
  if (!remark || remark.size < FEWEST_WORDS) return undefined
  const given = wordKey(turn.user.text)
  const heard = sentencesIn(turn.replies)
  const at = heard.findIndex(({ key }) => key.includes(remark.key) || key.includes(given))
  // A remark quoted to be declined is declined at once.
  if (at < 0 || heard.slice(at, at + 2).some(({ raw }) => holdsBack(raw))) return undefined
  const act = asked?.acts.find(({ kind }) => kind === 'ask')
  const slot = act && 'slot' in act ? act.slot : undefined
  return {
    turn: turn.turn,
    reason: `takes "${remark.raw.slice(0, 60)}" for a value`,
    found: remark.raw,
    ...(slot === undefined ? {} : { slot }),
  }
}
