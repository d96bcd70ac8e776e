/** "Reply", in what bots say before the word that they wait for. */
const REPLY =
  '(?:reply|respond|answer|type|enter|write|say|text|send|press|responda|responde|escriba|escribe|diga|envie|teclee|repondez|tapez|ecrivez|dites|digite|escreva|envie)'
const WITH =
  '(?: (?:back|with|by|just|only|simply|con|com|par|the word|la palabra|le mot|a palavra))*'
/** Words that mean "go on" to a bot that waits for them. */
const GO_ON =
  'yes|y|ok|okay|confirm|accept|i accept|agree|i agree|start|begin|continue|go|si|acepto|confirmar|confirmo|empezar|continuar|oui|confirmer|accepter|commencer|continuer|sim|aceito|comecar|iniciar'
const DEMANDED = new RegExp(
  `(?:^|[^\\p{L}])${REPLY}${WITH} (?:"(?<quoted>[^"]{1,30})"|'(?<single>[^']{1,30})'|(?<bare>${GO_ON})(?![\\p{L}])(?! (?:or|o|ou) n))`,
  'u',
)
const MEANS_GO_ON = new RegExp(`^(?:${GO_ON})$`, 'u')

/**
 * The word that a sentence waits for to go on, as written there: "YES" of "Reply YES to confirm or NO to change". A bot that
 * says so takes no other. Of "Answer yes or no" it is none: that is a question like others. `text` is the sentence folded.
 */
export function demandedWord(raw: string, text: string): string | undefined {
  const { quoted, single, bare } = DEMANDED.exec(text)?.groups ?? {}
  const word = (quoted ?? single ?? bare)?.trim()
  if (word === undefined || !MEANS_GO_ON.test(word)) return undefined
  return asWritten(word, raw)
}

/** Folding took capitals and accents away. */
function asWritten(word: string, raw: string): string {
  const plain = raw.normalize('NFD').replace(/\p{M}+/gu, '')
  const at = plain.toLowerCase().search(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u'))
  const written = raw.normalize('NFC')
  return at < 0 || written.length !== plain.length ? word : written.slice(at, at + word.length)
}

const MARK_DEMANDED = new RegExp(
  `(?:^|[^\\p{L}])(?:${REPLY.slice(3, -1)}|choose|select|pick|use|elija|elige|choisissez|escolha)${WITH}(?: (?:in|one|the|a|an|el|la|le|un|une|o|um|uma|its|only|option|corresponding|matching))* (?:numbers?|digits?|letters?|numerals?|numero|cifra|letra|chiffre|lettre|digito)(?![\\p{L}])|(?:^|[^\\p{L}])${REPLY}${WITH} "?[1a]"?(?:,| or | o | ou | for | to | para | pour |-)`,
  'u',
)

/** Whether a sentence asks for the number or letter of an option: "Please reply with 1, 2 or 3." */
export function asksForMark(text: string): boolean {
  return MARK_DEMANDED.test(text)
}
