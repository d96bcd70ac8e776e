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
