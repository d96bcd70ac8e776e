import type { GuardRule } from './rule.ts'

/** Thinking aloud, stage directions, or talk about the persona reach the bot. */
export const leakedReasoning: GuardRule = (_draft, { folded }) => {
  const hit = LEAK.exec(folded)
  return hit ? `reasoning or stage direction in the text: "${hit[0]}"` : undefined
}

const LEAK = new RegExp(
  [
    '<\\/?(?:think|thinking|reasoning|scratchpad|analysis)>',
    '\\b(?:as|since) (?:the|a) (?:user|persona|customer)[,:]? i (?:should|would|will|need|must)',
    '\\bmy (?:persona|character|role|stage direction|instructions?)\\b',
    '\\b(?:the|this) (?:persona|simulated user|stage direction)\\b',
    '\\bi (?:should|need to|will|must) (?:now )?(?:respond|reply|answer|act|pretend|stay in character|play)\\b',
    '\\bin character\\b',
    '^(?:thought|reasoning|analysis|plan|internal|note to self)\\s*:',
    '\\[(?:internal|thinking|aside|stage|note)[^\\]]*\\]',
    '\\bas (?:an ai|a language model)\\b',
    '\\bthe (?:assistant|chatbot|bot) (?:is asking|asked|wants|seems|has)\\b',
    '\\bgoal:\\s',
    "\\ben tant qu'utilisateur\\b",
    '\\bcomo usuario,? (?:debo|deberia)\\b',
  ].join('|'),
  'u',
)
