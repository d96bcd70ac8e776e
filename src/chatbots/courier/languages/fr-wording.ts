import type { Wording } from './wording.ts'

/** What the bot says in French. */
export const FR_WORDING: Wording = {
  id: 'fr',
  decimal: ',',
  greeting:
    'Bonjour, je suis l’assistant des coursiers de Rollo. Je réponds aux questions, réattribue des commandes, signale des problèmes et transmets les demandes de paie. Comment puis-je vous aider ?',
  otherGreeting:
    'Bienvenue à l’assistance de Rollo ! Posez vos questions ou dites ce que je dois faire. Comment puis-je vous aider ?',
  hello: 'Bonjour !',
  welcome: 'Je vous en prie.',
  empty: 'Le message était vide.',
  abilities:
    'Je réponds aux questions, réattribue des commandes, signale des problèmes et transmets les demandes de paie.',
  questions: {
    matter: [
      'Comment puis-je vous aider ?',
      'En quoi puis-je vous aider ?',
      'Alors, en quoi puis-je vous aider ?',
    ],
    order: [
      'Quel est le numéro de commande ?',
      'Quel numéro de commande est-ce ? Il a cinq chiffres.',
      'Indiquez-moi le numéro de commande ; il est tout en haut de la commande.',
    ],
    reason: [
      'Pourquoi ne pouvez-vous pas la livrer : {{choices}} ?',
      'Quelle est la raison pour laquelle vous ne pouvez pas la livrer ?',
      'Alors, quelle est la raison pour la rendre ?',
    ],
    issue: [
      'Quel est le problème avec la commande : {{choices}} ?',
      'Quel genre de problème est-ce ?',
      'Alors, quel problème dois-je signaler ?',
    ],
    amount: [
      'Combien manque-t-il, en euros ?',
      'Quel montant faut-il ajouter à votre paie ?',
      'De quel montant en euros s’agit-il ?',
    ],
    pay_reason: [
      'Pour quoi la paie manque-t-elle : {{choices}} ?',
      'Qu’est-ce qui ne vous a pas été payé ?',
      'Alors, qu’est-ce qui n’a pas été payé ?',
    ],
    confirm: [
      'Vérifiez :\n{{summary}}\nEst-ce correct ?',
      'Voici ce que j’ai maintenant :\n{{summary}}\nTout est correct ?',
      'Encore une fois :\n{{summary}}\nC’est bien correct ?',
    ],
    more: ['Autre chose ?', 'Puis-je faire autre chose pour vous ?', 'D’autres questions ?'],
  },
  otherQuestions: {
    order: 'Pouvez-vous me donner le numéro de commande ?',
    reason: 'Pouvez-vous me dire pour quelle raison vous ne pouvez pas la livrer : {{choices}} ?',
    issue: 'Pouvez-vous me dire quel est le problème : {{choices}} ?',
    amount: 'Pouvez-vous me dire combien il manque, en euros ?',
    pay_reason: 'Pouvez-vous me dire pour quoi la paie manque : {{choices}} ?',
  },
  meanings: {
    matter:
      'Vous pouvez m’interroger sur la paie, les commandes, les créneaux, votre compte ou la sécurité, ou me demander quelque chose pour une commande.',
    order: 'Il s’agit des cinq chiffres en haut de la commande dans votre appli.',
    reason: 'Il s’agit de ce qui vous empêche de la livrer ; le plus proche suffit.',
    issue: 'Il s’agit de ce qui s’est passé ; le plus proche suffit.',
    amount: 'Il s’agit de la somme que vous auriez dû toucher en plus.',
    pay_reason: 'Il s’agit de ce qui a été oublié dans votre paie ; le plus proche suffit.',
    confirm:
      'Ce sont les détails tels que je vais les envoyer ; dites oui, ou dites ce qui est différent.',
    more: 'Si vous n’avez plus besoin de rien, dites-le simplement.',
  },
  reasonsWhy: {
    matter: 'Je le demande pour chercher au bon endroit.',
    order: 'Sans le numéro, je ne saurais pas de quelle livraison il s’agit.',
    reason: 'On explique au coursier suivant et au restaurant pourquoi cela prend plus de temps.',
    issue: 'Le client et le restaurant apprennent ce qui s’est passé, et cela décide de qui paie.',
    amount: 'L’équipe de paie le compare avec le calcul de l’appli.',
    pay_reason: 'L’équipe de paie cherche à un autre endroit pour chacun de ces cas.',
    confirm: 'Ce que j’envoie ne peut pas être repris, il faut donc que ce soit juste.',
    more: 'Je le demande pour ne rien laisser en suspens.',
  },
  easier: {
    order:
      'Ouvrez la commande dans l’appli ; les cinq chiffres sont tout en haut. Quel numéro de commande est-ce ?',
    reason: 'Prenez ce qui s’en approche le plus. Quelle est la raison : {{choices}} ?',
    issue: 'Prenez ce qui s’en approche le plus. Quel est le problème : {{choices}} ?',
    amount: 'Un montant approximatif suffit. Combien manque-t-il ?',
    pay_reason:
      'Prenez ce qui s’en approche le plus. Qu’est-ce qui n’a pas été payé : {{choices}} ?',
  },
  missed: [
    'Désolé, je n’ai pas compris.',
    'Je n’ai toujours pas saisi, je ne comprends pas.',
    'Pardon, je ne comprends pas bien.',
    'Désolé, cela non plus, je ne comprends pas.',
  ],
  invalidOrder: '{{value}} n’est pas un numéro de commande : il a exactement cinq chiffres.',
  invalidAmount: '{{value}} ne peut pas être un montant : il faut plus que rien.',
  noted: ['C’est noté : {{values}}.', 'Bien noté : {{values}}.'],
  changed: '{{label}} : maintenant {{value}}.',
  tookOther: 'Pas de souci, je mets « {{value}} ».',
  labels: {
    action: 'À faire',
    order: 'Commande',
    reason: 'Raison',
    issue: 'Problème',
    amount: 'Montant',
    pay_reason: 'Non payé',
  },
  actionNames: {
    reassign_order: 'réattribuer la commande',
    report_issue: 'signaler un problème',
    adjust_pay: 'demander une correction de paie',
  },
  reasonNames: {
    'vehicle breakdown': 'panne du véhicule',
    'too far': 'trop loin',
    unwell: 'malade',
    'long wait': 'longue attente',
    unsafe: 'pas sûr',
    'no time': 'manque de temps',
    other: 'autre raison',
  },
  issueNames: {
    'missing items': 'articles manquants',
    'damaged order': 'commande abîmée',
    'customer unreachable': 'client injoignable',
    'wrong address': 'mauvaise adresse',
    'restaurant closed': 'restaurant fermé',
    'app trouble': 'souci avec l’appli',
    other: 'autre problème',
  },
  payReasonNames: {
    'waiting time': 'temps d’attente',
    'extra distance': 'distance en plus',
    'missing tip': 'pourboire manquant',
    'cancelled order': 'commande annulée',
    'missing bonus': 'prime manquante',
    other: 'autre motif',
  },
  buttons: { yes: 'Oui', no: 'Non', enough: 'Non, c’est tout', person: 'Parler à quelqu’un' },
  whichWrong: [
    'Que dois-je changer ?',
    'Quelle ligne est fausse ? Donnez la bonne valeur, comme « la commande est » et son numéro.',
  ],
  done: {
    reassign_order:
      'C’est fait : la commande {{order}} passe à un autre coursier, vous pouvez continuer.',
    report_issue: 'C’est fait : le problème de la commande {{order}} a été enregistré ({{issue}}).',
    adjust_pay:
      'C’est fait : votre demande de {{amount}} pour la commande {{order}} est chez l’équipe de paie.',
  },
  doneBefore: 'Cela a déjà été fait ; rien n’a été envoyé deux fois.',
  afterDone: 'Bonne route !',
  dropped: 'D’accord, je laisse.',
  closing: 'Très bien, bonne route !',
  offTopic: [
    'Ce n’est pas mon rayon, je ne connais que les livraisons.',
    'J’aimerais le savoir ; je ne connais que les livraisons.',
    'Aucune idée, désolé. Revenons au travail.',
  ],
  noArticle: [
    'Je n’ai rien trouvé là-dessus dans notre aide.',
    'Notre aide ne dit rien à ce sujet.',
  ],
  injection: [
    'Je reste à l’assistance des coursiers ; ma configuration ne se change pas.',
    'Bien essayé. Je reste à l’assistance des coursiers.',
  ],
  bounds: [
    'Je ne peux pas vous aider pour cela : les données d’autres personnes, coursiers ou clients, restent chez nous. Pour appeler au sujet d’une commande, il y a le bouton de l’appli.',
    'Je ne peux pas vous aider avec les données d’autres personnes, désolé.',
  ],
  privacy:
    'Ce que vous écrivez ne sert qu’à ce cas ; seule l’assistance le voit, et la discussion est effacée au bout d’un temps.',
  apology: ['Désolé que cela traîne ; nous y sommes presque.', 'Désolé. Je fais court.'],
  offerPerson:
    'Je peux prévenir un collègue : redemandez-le simplement. Ou nous finissons ici, c’est plus rapide.',
  handedOff: {
    asked:
      'Je vous mets en relation avec un collègue de l’assistance ; il a tout ce que vous m’avez dit.',
    unsure:
      'Je ne suis pas assez sûr de ma réponse : je vous mets en relation avec un collègue de l’assistance.',
    limit:
      'Les demandes aussi élevées sont décidées par une personne : je vous mets en relation avec un collègue de l’assistance. Il a tous les détails.',
    serious:
      'Je vous mets tout de suite en relation avec un collègue de l’assistance ; restez dans cette discussion.',
    lost: 'Nous n’avançons pas ainsi : je vous mets en relation avec un collègue de l’assistance.',
  },
  declined:
    'Je ne peux pas vous aider pour cela, plus tard non plus : les données d’autres personnes ne se donnent pas. Je ferme cette discussion.',
  closed: {
    handed_off: 'Un collègue vous répond ici très vite.',
    declined: 'Cette discussion est fermée. Pour autre chose, ouvrez-en une nouvelle.',
  },
}
