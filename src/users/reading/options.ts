import { phrases } from './phrasebook.ts'
import type { Sentence } from './sentences.ts'

/** A choice that a message offers, with the number or letter before it. */
export interface Option {
  readonly label: string
  readonly mark: string | undefined
}

const ITEM =
  /^\s*(?:[([]?(?<mark>\d{1,2}|[a-h])[.):\]]|(?<key>\d)\uFE0F?\u20E3|[-•*])\s+(?<label>.{1,80}?)\s*[,;.]?$/iu
const INLINE_ITEM =
  /\(?(?<![\d:.,])\b(?:(?<mark>\d{1,2})[.)]|(?<letter>[a-h])\))\s*(?<label>[^()\d?][^(?]{0,60}?)(?=\s*(?:,|;|\bor\b|\bo\b|\bou\b)?\s*\(?\b(?:\d{1,2}[.)]|[a-h]\))|\s*[?.]?\s*$)/giu
/** "Press 1 for bookings, 2 for changes." */
const PRESSED =
  /(?<![\p{L}\d:.,])(?<mark>\d{1,2})\s+(?:for|to|para|pour)\s+(?<label>[^\d,.;?]{2,60}?)(?=\s*(?:[,.;?]|$|(?:,?\s(?:or|and|o|y|ou|et|e)\s+\d)))/giu

/**
 * The choices a message offers in its text: list items, "(1) Yes or (2) No", "1 for yes, 2 for no", "A, B or C?"; empty when
 * it offers none.
 */
export function optionsIn(texts: readonly string[], sentences: readonly Sentence[]): Option[] {
  const found = [listItems, inlineItems, pressedItems]
    .map((find) => texts.flatMap(find))
    .find((options) => options.length >= 2)
  return found ?? enumerated(sentences).map((label) => ({ label, mark: undefined }))
}

function listItems(text: string): Option[] {
  return text.split('\n').flatMap((line) => {
    const { mark, key, label } = ITEM.exec(line)?.groups ?? {}
    return label === undefined || label.includes(': ') ? [] : [{ label, mark: mark ?? key }]
  })
}

function inlineItems(text: string): Option[] {
  return [...text.matchAll(INLINE_ITEM)].map(({ groups }) => ({
    label: (groups?.['label'] ?? '').replace(/[\s,;]+$/, ''),
    mark: groups?.['mark'] ?? groups?.['letter'],
  }))
}

function pressedItems(text: string): Option[] {
  return [...text.matchAll(PRESSED)].map(({ groups }) => ({
    label: groups?.['label'] ?? '',
    mark: groups?.['mark'],
  }))
}

/** "Is it A, B or C?", or "There is A, B or C. Which one?": the pieces around commas and "or". */
function enumerated(sentences: readonly Sentence[]): string[] {
  const at = sentences.findLastIndex(({ raw }) => raw.includes('?'))
  const asked = sentences.findLast((one) => one.raw.includes('?') && saysOr(one))
  if (asked) return piecesOf(asked, /\?.*$/u)
  const [before, question] = [sentences[at - 1], sentences[at]]
  const picks = before && question && WHICH.test(question.text) && saysOr(before)
  return picks ? evenedOut(piecesOf(before, /\.\s*$/u)) : []
}

const WHICH =
  /^(?:[^\p{L}]*(?:so|and|y|et|e) )?[^\p{L}]*(?:which|cual|lequel|laquelle|qual) (?:one|of|would|do|time|date|day|option|prefiere|prefieres|quiere|quieres|preferez|voulez|prefere|quer)/u

function saysOr({ words }: Sentence): boolean {
  return words.some((word) => OR.has(word))
}

function piecesOf(sentence: Sentence, end: RegExp): string[] {
  const tail = sentence.raw.slice(sentence.raw.lastIndexOf(': ') + 1).replace(end, '')
  const between = isPortuguese(sentence) ? /,|;|\s+ou\s+/iu : /,|;|\s+(?:or|o|u|ou)\s+/iu
  const pieces = tail.replace(phrases.choiceLead, '').split(between)
  const options = pieces
    .map((piece) => piece.trim().replace(OPENER, ''))
    .filter((one) => one !== '')
  return options.length >= 2 && phrases.or.test(sentence.text) ? options : []
}

/** In "We could offer you 17:00, 18:00 or 22:00" the first piece holds the start of the sentence: it is as long as the next. */
function evenedOut([first, ...rest]: readonly string[]): string[] {
  const length = rest[0]?.split(/\s+/).length ?? 1
  return first === undefined ? [] : [first.split(/\s+/).slice(-length).join(' '), ...rest]
}

const PORTUGUESE = phrases.stopWordsOf('pt')
const SPANISH = phrases.stopWordsOf('es')

/** There "o" is an article, where in Spanish it means "or". */
function isPortuguese({ words }: Sentence): boolean {
  const among = (common: ReadonlySet<string>): number =>
    words.filter((word) => common.has(word)).length
  return among(PORTUGUESE) > among(SPANISH)
}

/** What stands before a choice without being part of it: "or" after a comma, an article. */
const OPENER = /^(?:(?:or|o|u|ou)\s+)?(?:(?:an?|the|una?|une|uma?|des)\s+)?/u

const OR = new Set(['or', 'o', 'u', 'ou'])
