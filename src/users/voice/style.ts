import type { Style } from '../../core/persona.ts'
import type { Random } from '../../core/random.ts'
import type { Wording } from './wording-shape.ts'

/** Stands around words that must reach the bot unharmed while a message is being styled. */
export const KEEP = '\uE000'

const EMOJI = ['🙂', '👍', '😅', '🙏', '😊', '🤔'] as const

/** Puts a message into a persona's style: length, courtesy, typing slips, capitals, emoji. Words between KEEP marks keep their spelling. */
export function styled(text: string, style: Style, wording: Wording, random: Random): string {
  const filler =
    style.length === 'long' && random.chance(0.4) ? ` ${random.pick(wording.fillers)}` : ''
  // "What do you mean? I think so, anyway." speaks of an answer that the message does not give.
  const longer = ASKS.test(text) ? '' : filler
  const polite =
    style.register === 'formal' && random.chance(0.3) ? ` ${random.pick(wording.courtesies)}` : ''
  const full = longer || polite ? `${ended(text)}${longer}${polite}` : text
  const slipped = style.typos > 0 ? withTypos(full, style.typos, random) : full
  const loose = style.register === 'casual' ? slipped.replace(/\.$/u, '') : slipped
  const cased = CASES[style.capitals](loose.replaceAll(KEEP, ''))
  return style.emoji > 0 && random.chance(style.emoji) ? `${cased} ${random.pick(EMOJI)}` : cased
}

const ASKS = /\?\uE000?$/u

function ended(text: string): string {
  return /[.!?…]$/u.test(text.replaceAll(KEEP, '')) ? text : `${text}.`
}

const CASES: Readonly<Record<Style['capitals'], (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  normal: (text) => text,
  upper: (text) => text.toUpperCase(),
}

const LONG_WORD = /\p{L}{4,}/gu

function withTypos(text: string, rate: number, random: Random): string {
  return text
    .split(KEEP)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(LONG_WORD, (word) => (random.chance(rate) ? typo(word, random) : word)),
    )
    .join(KEEP)
}

/** The three commonest slips of typing: two letters swapped, one left out, one doubled; never the first. */
function typo(word: string, random: Random): string {
  const at = random.integer(1, word.length - 2)
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ]
  return random.pick([
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
  ])
}
