import type { Phrasebook } from './phrasebook-shape.ts'

const PERSON =
  '(?:personne|agent|agente|collegue|conseiller|conseillere|specialiste|humain|operateur|membre de notre equipe)'

export const french: Phrasebook = {
  error: [
    'erreur interne',
    "une erreur (?:s'est produite|est survenue)",
    'probleme technique',
    'erreur inattendue',
    "quelque chose s'est mal passe",
  ],
  claimDone: [
    "(?:c'est|tout est|tout) (?:maintenant |bien )?(?:pret|fait|fini|termine|en place|configure)",
    '(?:a|ont) (?:bien )?ete (?:bien )?(?:cree|configure|confirme|reserve|active|complete|traite|enregistre|ouvert)e?s?',
    "(?:j'ai|nous avons) (?:bien )?(?:cree|configure|confirme|reserve|active|traite|enregistre|ouvert) (?:votre|le|la)",
    '(?:demande|commande|reservation|formulaire|paiement) a (?:bien )?ete envoyee?',
    '(?:est|sont) (?:maintenant |desormais )?(?:bien )?(?:cree|configure|confirme|reserve|active|pret|enregistre|operationnel)(?:le)?e?s?',
    'votre(?: [\\p{L}-]+){1,4} est (?:maintenant |desormais )?ouverte?',
    'felicitations(?! pour)',
    'nous avons termine',
  ],
  handOff: [
    '(?:je )?vous (?:mets en relation|transfere|passe|redirige)',
    `(?:un|une|l'un de nos) ${PERSON}s? (?:va|vous)`,
    'je transmets votre',
  ],
  refusal: [
    '(?:je ne peux pas|nous ne pouvons pas) (?:vous aider|aider|faire cela|continuer|proposer|accepter|ouvrir|traiter|servir)',
    'nous ne (?:proposons|prenons|acceptons|servons) (?:pas|plus)',
    "n'est pas (?:possible|disponible|autorise|pris en charge)",
  ],
  confirm: [
    "(?:est-ce|c'est|tout est|est-ce que (?:tout|c'est|cela)(?: est)?) (?:bien )?(?:correct|exact|juste|bon)",
    '(?:pouvez-vous|merci de|veuillez) confirmer',
    'confirmez(?:-vous)?',
    'ai-je bien compris',
    '(?:correct|exact|bien cela|bien ca) ?\\?',
  ],
  proceed: [
    '(?:on|nous) continue',
    'continuons-nous',
    '(?:souhaitez|voulez)-vous (?:continuer|poursuivre|proceder)',
    'puis-je (?:continuer|proceder|le faire)',
    'cela vous convient',
    'ca vous va',
    'ca vous convient',
  ],
  askMore: ['autre chose', "d'autres questions", 'une autre question'],
  fallback: [
    "je n'ai pas (?:bien |tout a fait )?(?:compris|saisi)",
    'je ne (?:comprends|saisis) pas',
    '(?:pouvez|pourriez)-vous (?:repeter|reformuler|preciser)',
    "n'est pas (?:une )?(?:option|reponse|valeur) valide",
    '(?:veuillez )?(?:reessayer|reessayez)',
    'je ne suis pas sur',
  ],
  prompt: [
    '(?:dites|donnez|indiquez|precisez|envoyez)(?:-moi)?',
    '(?:entrez|saisissez|choisissez|selectionnez|ecrivez|veuillez|merci de)',
    "(?:j'ai|nous avons) besoin",
    '(?:quel|quels|quelle|quelles|combien|comment)',
    '(?:ou|que|quand) [\\p{L}-]+-(?:vous|tu|il|elle|on)',
    '(?:merci de |veuillez )?confirme[rz]',
  ],
  offerHelp: [
    'comment (?:puis-je|pouvons-nous|puis je) (?:vous )?aider',
    'en quoi (?:puis-je|pouvons-nous) (?:vous )?aider',
    'que puis-je faire',
  ],
  hedge: [
    'quand',
    'si',
    'des que',
    "jusqu'a",
    'avant',
    'apres',
    'presque',
    'pas',
    'pourrais',
    'pourrait',
    'peux',
    'souhaitez',
    'voulez',
    'preferez',
    'une fois',
  ],
  proviso: ['des que', 'une fois', 'quand vous', 'lorsque', 'mais (?:avant|il|j|nous)', 'sauf'],
  choiceLead: [
    '(?:est-ce que (?:vous|tu|c.est)|est-ce|[\\p{L}-]+-(?:vous|tu|il|elle|on|ce))(?: (?:en|pour|avec))?',
    'vous (?:êtes|voulez|préférez|vendez|souhaitez)(?: (?:en|pour))?',
  ],
  or: ['ou'],
  stopWords:
    'le la les un une des de du d l en a au aux et ou que qui est sont etre vous votre vos tu ton ta tes je me mon ma mes nous notre nos il elle ce cette ces cela ca se par pour avec sur dans plus ne pas s il plait y n'.split(
      ' ',
    ),
}
