import { editDistance } from '../../core/edit-distance.ts'

/** What looks like an e-mail address, or like a telephone number however it is written. */
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const NUMBER = /\d(?:[ ./()-]{0,2}\d){6,14}/gu

/** Of a value of fewer characters two edits make any other. */
const EDITS = 2
const CHARACTERS_AN_EDIT = 3
/** Fewer digits than these tell no two numbers apart. */
const OWN_DIGITS = 7

/**
 * Whether an e-mail address or a telephone number is one that stands in `given` misheard: one or two characters wrong,
 * missing or too many, or the same number with a country before it. A value nobody gave one like is no mishearing.
 */
export function isMisheard(shown: string, given: string): boolean {
  return shown.includes('@')
    ? (given.match(EMAIL) ?? []).some((own) => isNearAddress(shown, own))
    : (given.match(NUMBER) ?? []).some((own) => isNearNumber(digitsOf(shown), digitsOf(own)))
}

/** The name before the @ is what tells people apart: of a short one hardly a letter may be another. */
function isNearAddress(shown: string, own: string): boolean {
  const allowed = Math.floor(own.indexOf('@') / CHARACTERS_AN_EDIT)
  const most = Math.min(EDITS, Math.max(1, allowed))
  return editDistance(shown.toLowerCase(), own.toLowerCase()) <= most
}

function isNearNumber(shown: string, own: string): boolean {
  if (shown.length < OWN_DIGITS || own.length < OWN_DIGITS) return false
  return shown.endsWith(own.replace(/^0+/u, '')) || editDistance(shown, own) <= EDITS
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}
