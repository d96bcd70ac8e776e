import type { DefectId } from './defects.ts'
import { choiceName, languageOf } from './languages/language.ts'
import type { LanguageId } from './languages/language-id.ts'
import { isChoice } from './matters.ts'
import { helpIndex } from './retrieve/help-index.ts'
import { type State, slotsOf } from './state.ts'
import type { Heard } from './understand/heard.ts'

/** The dialogue so far, condensed to the issue at hand. */
export interface Summary {
  readonly language: LanguageId
  /** What is looked up, freed from what it leaned on in earlier messages; empty where there is nothing to look up. */
  readonly query: string
  /** Set where a short question may lean on the one before: both together, and the article that answered that one. */
  readonly inContext: { readonly query: string; readonly article: string | undefined } | undefined
  readonly order: string | undefined
  /** What is to be done. */
  readonly actions: readonly string[]
}

/** Terms at most in a question that leans on the one before: "and by bike?" */
const SHORT = 3

/** What is under way, in words that can be looked up. */
function matterOf({ open, details, language }: State): string {
  const { wording } = languageOf(language)
  const chosen = slotsOf(open).flatMap((slot) => {
    const value = details[slot]
    return isChoice(slot) && typeof value === 'string' ? [choiceName(wording, slot, value)] : []
  })
  return chosen.join(' ')
}

/** Condenses what was said to what the next steps need. */
export function summarise(
  state: State,
  heard: Heard,
  broken: (defect: DefectId) => boolean,
): Summary {
  const { question, intents } = heard
  const before = state.query === '' ? matterOf(state) : state.query
  const leans =
    before !== '' &&
    intents.has('follow_up') &&
    !intents.has('aside') &&
    helpIndex(state.language).termsOf(question).length <= SHORT
  const stale = broken('stale_summary') && state.query !== '' && question !== ''
  return {
    language: state.language,
    query: stale ? state.query : question,
    inContext: leans
      ? { query: `${before} ${question}`, article: state.answered.at(-1) }
      : undefined,
    order: heard.told.order ?? state.details.order,
    actions: [...new Set([...state.open, ...heard.actions])],
  }
}
