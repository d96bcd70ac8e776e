import type { GuardRule } from './rule.ts'

/** The user talks as if it were the assistant. */
export const roleFlip: GuardRule = (_draft, { folded }) => {
  const hit = ASSISTANT.exec(folded)
  return hit ? `speaks as the assistant: "${hit[0]}"` : undefined
}

const ASSISTANT = new RegExp(
  [
    'how (?:can|may) i (?:help|assist) you',
    "i(?:'d| would) be (?:happy|glad) to (?:help|assist)",
    'is there anything else i can (?:help|assist|do)',
    "i(?:'ve| have) (?:processed|updated|set up|created|escalated|booked|registered) your (?:request|account|order|profile|booking|ticket)",
    "i(?:'ll| will| can) (?:process|update|set up|create|escalate|book|register|open) your (?:request|account|order|profile|booking|ticket)",
    'let me (?:connect|transfer|help|assist) you',
    '^your (?:request|account|order|profile|booking|ticket) (?:has been|is now)',
    'thank you for (?:contacting|reaching out|choosing)',
    "i(?:'m| am) (?:an? )?(?:ai|virtual|digital|language) (?:assistant|model|agent)",
    'as (?:an ai|your (?:virtual )?assistant)',
    'please (?:provide|share) your (?:details|account|name|email)',
    'en que puedo ayudar(?:te|le)',
    'hay algo mas en (?:lo )?que pueda ayudar',
    'gracias por (?:contactar|ponerse en contacto)',
    'soy (?:un|una) (?:asistente|ia)',
    'he (?:creado|registrado|actualizado|procesado) su (?:cuenta|pedido|solicitud|reserva)',
    '^su (?:cuenta|pedido|solicitud|reserva) (?:ha sido|ya esta)',
    'em que posso (?:ajudar|ajuda-l[oa])',
    'posso ajudar em mais alguma coisa',
    'obrigad[oa] por (?:contactar|entrar em contato|nos contactar)',
    'sou (?:um|uma|o seu|a sua) (?:assistente|ia)',
    '(?:criei|registei|registrei|atualizei|processei) (?:a sua|o seu) (?:conta|pedido|reserva)',
    '^(?:a sua|o seu|sua|seu) (?:conta|pedido|reserva) (?:foi|ja esta)',
    'comment puis-je vous aider',
    'puis-je vous aider (?:avec )?autre chose',
    'merci de (?:nous )?(?:avoir )?contacte[sr]?',
    'je suis (?:un|une|votre) (?:assistant|ia)',
    "j'ai (?:cree|enregistre|mis a jour|traite) votre (?:compte|commande|demande|reservation)",
    '^votre (?:compte|commande|demande|reservation) (?:a (?:bien )?ete|est (?:maintenant|desormais))',
  ].join('|'),
  'u',
)
