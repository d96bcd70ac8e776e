import { fold } from '../../core/fold.ts'
import { actOf } from '../../core/reading.ts'
import { remembered } from '../../core/remembered.ts'
import { createBotReader, cueScorerFor } from '../reading/read-bot.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { holds } from '../spelling.ts'
import { conveyedBy } from '../utterance.ts'
import { firstHit } from './first-hit.ts'
import { roleFlipCues } from './role-flip-cues.ts'
import type { Draft, GuardRule, GuardView } from './rule.ts'

/** The user speaks as the assistant: in words that only one who serves would use, or doing what only a bot does. */
export const roleFlip: GuardRule = (draft, view) => {
  return speaks(view.folded) ?? botsAct(draft, view)
}

const speaks = remembered(1_000, (folded): string | undefined => {
  const hit = cueIn(folded)
  return hit === undefined ? undefined : `speaks as the assistant: "${hit.trim()}"`
})

const cueIn = firstHit(roleFlipCues)

/** Acts in which the user asks, or says something off the matter. */
const FREE: ReadonlySet<string> = new Set(['ask_back', 'request', 'chat', 'object', 'ask_help'])
/** To ask somebody for something is to say "you". */
const YOU =
  /\b(?:you|your|usted(?:es)?|su|sus|tu|tus|vous|votre|vos|voce|seu|sua|tienes?|vendes?|operas?|podrias?|prefieres?|quieres?|eres|haces?|estas|tem|vende)\b/u

/** Who asks what a question means names what it is about. */
const MEANING =
  /\b(?:mean|means|meant|explain|clarify|quier[eo]s? decir|significa|explicar|explica|explique|(?:veux|voulez) dire|signifie|expliquer|expliquez|quer dizer|explica)\b/u

/** Read as a message of the bot, it says that all is done, hands over, or asks for the user's own facts instead of saying them. */
function botsAct({ text, done }: Draft, view: GuardView): string | undefined {
  const { scenario, language, direction, folded, padded } = view
  const { act, quickReply, parts } = direction.utterance
  // Words that somebody authored are said as they are.
  const given = parts.some((part) => part.kind === 'text' && folded.includes(fold(part.text)))
  const answers = conveyedBy(direction.utterance).some(({ value }) => holds(padded, value))
  if (done || quickReply || given || answers || FREE.has(act)) return undefined
  const reader = createBotReader(cueScorerFor(scenario, language))
  const reading = reader.read([{ text }], { held: [], said: '' })
  // "Done!" is what a user says too who did as it was told.
  if (sentencesOf([text]).some(({ says }) => says.claimDone))
    return 'says that all is done, as the bot would'
  if (actOf(reading, 'hand_off')) return 'hands over, as the bot would'
  const asks = text.includes('?') && YOU.test(folded) && !MEANING.test(folded)
  const asked = asks ? actOf(reading, 'ask') : undefined
  return asked && `asks for ${asked.slot}, which is for the user to say`
}
