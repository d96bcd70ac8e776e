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
    '\\bmy (?:persona|character|stage direction)\\b',
    '\\bmy role (?:as (?:the|a) (?:user|customer|persona)|(?:here )?is to (?:act|play|respond|answer|pretend))\\b',
    '\\baccording to the (?:direction|persona|script|scenario)\\b',
    '\\b(?:the|this) (?:persona|simulated user|stage direction)\\b',
    '\\bi (?:should|need to|will|must) (?:now )?(?:respond|reply|answer) (?:with|as (?:the|a)|by|in character|briefly|naturally|politely|to (?:this|the) (?:question|message))\\b',
    '\\bi (?:should|need to|will|must) (?:now )?(?:pretend to|play (?:the|my) (?:role|part))\\b',
    '\\bin character\\b',
    '^(?:thought|reasoning|analysis|plan|internal|note to self)\\s*:',
    '\\[(?:internal|thinking|aside|stage|note)[^\\]]*\\]',
    '\\bas (?:an ai|a language model)\\b',
    '\\bthe (?:assistant|chatbot|bot) (?:is asking|asked|asks|wants) (?:me|for|about|to|which|what|the)\\b',
    '\\bgoal:\\s',
    "\\ben tant qu'utilisateur\\b",
    '\\bcomo usuario,? (?:debo|deberia)\\b',
    '\\bel (?:asistente|bot) (?:me )?(?:pregunta|pide|quiere saber)\\b',
    '\\bcomo (?:usuario|utilizador),? (?:devo|deveria)\\b',
    '\\bo (?:assistente|bot) (?:me )?(?:pergunta|pede|quer saber)\\b',
    "\\b(?:l'assistant|le bot) (?:me )?(?:demande|veut savoir)\\b",
  ].join('|'),
  'u',
)
