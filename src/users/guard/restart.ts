import { phrasesFor } from '../../core/facts.ts'
import { foldedOf } from '../../core/fold.ts'
import type { GuardRule } from './rule.ts'

/** Acts that start over on purpose. */
const ON_PURPOSE = new Set(['open', 'restate', 'repeat'])
const SAME = 0.7
const SAME_AFTER_GREETING = 0.5
const MIN_WORDS = 4

/** Begins the conversation anew after it began: introduces itself, or says its opening once more. */
export const restart: GuardRule = (
  _draft,
  { folded, words, said, direction, scenario, persona },
) => {
  const [first] = said
  if (first === undefined || ON_PURPOSE.has(direction.utterance.act)) return undefined
  const anew = ANEW.exec(folded)
  if (anew) return `starts over: "${anew[0].trim()}"`
  const openings = [scenario.goal, ...phrasesFor(scenario.opening, persona.language)]
  if (GREETING.test(folded)) {
    const again =
      PURPOSE.test(folded) || holdsMost([first, ...openings], words, SAME_AFTER_GREETING)
    if (again) return 'greets and says anew what it came for'
  }
  // A request of the scenario may well be worded like its opening.
  const given = direction.utterance.parts.some(({ kind }) => kind === 'text')
  return !given && holdsMost(openings, words, SAME) ? 'says its opening once more' : undefined
}

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hola|buenas|buenos dias|bonjour|bonsoir|salut)\b(?! again)(?!\?)/u
/** What brings somebody here, or that they are new. */
const PURPOSE = new RegExp(
  [
    "\\bi(?:'m| am| was)? (?:want|would like|looking|wondering|reaching out|interested|need|writing|new|hoping)",
    "\\bi'd like\\b|\\bi have a (?:question|request|problem)\\b|\\bfirst time\\b|\\bmy name is\\b|\\bnice to meet\\b|\\bintroduce myself\\b|\\b(?:some|any)(?:body|one) help\\b|\\bsign(?:ing)? up\\b",
    '\\b(?:quiero|quisiera|me gustaria|busco|necesito|me interesa|les escribo|le escribo|me llamo|tengo una (?:pregunta|peticion|duda))\\b',
    '\\b(?:soy nuev[oa]|primera vez|encantad[oa]|me presento|alguien me (?:ayuda|puede)|quisiera|darme de alta|podrian ayudarme|me podrian ayudar)\\b',
    "\\b(?:je (?:veux|voudrais|souhaite|cherche|souhaiterais|m'appelle|vous ecris|vous contacte)|j'ai (?:une (?:demande|question)|besoin)|j'aimerais)\\b",
    "\\b(?:m'interesse|je suis nouve(?:au|lle)|premiere fois|enchantee?|je me presente|quelqu'un (?:peut|pourrait)|m'inscrire|pourriez-vous m'aider)\\b",
  ].join('|'),
  'u',
)
const ANEW =
  /\b(?:(?:let's|let us|can we|could we|i want to|i'd like to) (?:start|begin) (?:over|again|anew|from (?:the )?(?:start|beginning|scratch))|empecemos (?:de nuevo|desde)|(?:podemos )?empezar (?:de nuevo|desde el principio)|recommencons|(?:recommencer|reprendre) (?:depuis|au|du) (?:le )?debut)\b/u

/** Whether it holds this share of the words of one of the openings. */
function holdsMost(openings: readonly string[], words: readonly string[], share: number): boolean {
  const own = new Set(words)
  return openings.some((opening) => {
    const all = foldedOf(opening).words
    const held = all.filter((word) => own.has(word)).length
    return all.length >= MIN_WORDS && held >= all.length * share
  })
}
