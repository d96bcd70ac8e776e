import type { Wording } from './wording.ts'

/** What the bot says in French. */
export const FR_WORDING: Wording = {
  id: 'fr',
  thousands: ' ',
  greeting:
    "Bonjour, je suis l'assistant de Paylane. J'ouvre des comptes d'encaissement : cinq questions courtes, deux minutes environ. Comment puis-je vous aider ?",
  otherGreeting:
    "Bienvenue chez Paylane ! J'ouvre des comptes de paiement ; ce sont cinq questions courtes. Que puis-je faire pour vous ?",
  questions: {
    greet: [
      'Comment puis-je vous aider ?',
      'Que souhaitez-vous faire ?',
      "Qu'est-ce qui vous amène ?",
    ],
    business: [
      'Que vendez-vous, ou quel type d’activité avez-vous ?',
      "Alors, quel type d'activité est-ce : que vendez-vous ?",
      'Quels produits ou services vendez-vous ?',
    ],
    channel: [
      'Où vendez-vous : boutique en ligne, place de marché, en personne, factures, réseaux sociaux ou votre application ?',
      'Par quel canal vendez-vous le plus ?',
      'Alors, où vendez-vous surtout ?',
    ],
    volume: [
      'Combien vendez-vous par mois, à peu près ?',
      'Quelles sont vos ventes mensuelles, environ ?',
      'Alors, à combien se montent vos ventes par mois ?',
    ],
    country: [
      'Dans quel pays est votre entreprise ?',
      'Dans quel pays êtes-vous ?',
      "Alors, quel est le pays de l'entreprise ?",
    ],
    recommendation: [
      "D'après ce que vous décrivez, {{product}} convient le mieux : {{reason}} Cela coûte {{price}}. On continue avec cela ?",
      'Ma proposition reste {{product}}, à {{price}}. On continue ainsi ?',
      'Avec {{product}}, vous êtes bien servi et libre de partir à tout moment. Voulez-vous continuer ?',
    ],
    integration: [
      'Comment voulez-vous le connecter : lien de paiement, plugin de boutique, API ou lecteur de carte ?',
      'Quelle intégration vous convient ?',
      'Alors, quelle intégration voulez-vous pour connecter le tout ?',
    ],
    confirm: [
      "Je résume ce que j'ai noté :\n{{summary}}\nEst-ce correct ?",
      'Voici où nous en sommes :\n{{summary}}\nTout est correct ?',
      'Encore une fois, en bref :\n{{summary}}\nC’est bien correct ?',
    ],
  },
  labels: {
    business: 'Activité',
    channel: 'Canal',
    volume: 'Ventes mensuelles',
    country: 'Pays',
    integration: 'Intégration',
  },
  names: {
    'online shop': 'boutique en ligne',
    marketplace: 'place de marché',
    'in person': 'en personne',
    invoices: 'factures',
    'social media': 'réseaux sociaux',
    'own app': 'propre application',
    'payment link': 'lien de paiement',
    'shop plugin': 'plugin de boutique',
    API: 'API',
    'card reader': 'lecteur de carte',
    'under 1,000': 'moins de 1 000',
    '1,000 to 10,000': 'de 1 000 à 10 000',
    '10,000 to 50,000': 'de 10 000 à 50 000',
    '50,000 to 250,000': 'de 50 000 à 250 000',
    'over 250,000': 'plus de 250 000',
  },
  buttons: {
    yes: 'Oui',
    no: 'Non',
    person: 'Parler à une personne',
    go_on: 'Continuer ici',
    unsure: 'Pas encore sûr',
  },
  noted: ['Noté : {{values}}.', 'Merci : {{values}}.'],
  changed: '{{label}} : désormais {{value}}.',
  estimated:
    'Pas de souci, je note une estimation ({{label}}, {{value}}) ; vous pourrez la changer plus tard.',
  estimateMark: ' (estimation)',
  narrow: {
    business:
      'Une idée générale suffit. Que vendez-vous : des articles, à manger et à boire, des leçons ou un autre service ?',
    channel:
      'Pensez à la plupart de vos ventes. Où vendez-vous : boutique en ligne, place de marché, en personne, factures, réseaux sociaux ou votre application ?',
    volume:
      'Une fourchette suffit. Combien vendez-vous par mois : moins de 1 000, de 1 000 à 10 000, de 10 000 à 50 000, ou plus ?',
    country: "C'est l'endroit où votre entreprise est immatriculée. De quel pays s'agit-il ?",
    integration:
      'Si vous avez un système de boutique, prenez son plugin ; sinon, le lien de paiement est le plus facile. Quelle intégration préférez-vous ?',
  },
  missed: {
    greet: [
      "Je n'ai pas bien compris. J'ouvre des comptes d'encaissement.",
      "Je n'ai toujours pas saisi. Je peux vous ouvrir un compte.",
      'Commençons simplement.',
    ],
    business: [
      "Je n'ai pas bien compris. Dites-moi en quelques mots ce que vous vendez, par exemple « jouets en bois » ou « leçons de guitare ».",
      "Je n'ai toujours pas saisi. Quel type d'activité est-ce : des articles, à manger, des leçons ou un service ?",
      'Je le demande autrement : quels produits ou services vos clients vous achètent-ils ?',
    ],
    channel: [
      "Je n'ai pas bien compris. Il me faut l'endroit où vous vendez : boutique en ligne, place de marché, en personne, factures, réseaux sociaux ou application.",
      "Je n'ai toujours pas saisi. Quel est le canal ? Vous pouvez aussi choisir un bouton.",
      'Je le demande autrement : où vos clients achètent-ils, par quel canal ?',
    ],
    volume: [
      "Je n'ai pas bien compris. Il me faut un chiffre ou une fourchette pour vos ventes mensuelles, par exemple 2 500.",
      "Je n'ai toujours pas saisi. Combien vendez-vous par mois ? Vous pouvez aussi choisir une fourchette.",
      'Je le demande autrement : combien font vos ventes par mois ?',
    ],
    country: [
      "Je n'ai pas bien compris. Il me faut le pays où votre entreprise est immatriculée, par exemple la Belgique.",
      "Je n'ai toujours pas saisi. Dans quel pays êtes-vous ? Le nom du pays suffit.",
      'Je le demande autrement : dans quel pays payez-vous vos impôts ?',
    ],
    recommendation: [
      "Je n'ai pas bien compris. On continue avec {{product}} ? Un oui ou un non suffit.",
      "Je n'ai toujours pas saisi. On continue avec {{product}}, oui ou non ?",
      'Je le demande autrement : voulez-vous continuer avec {{product}} ?',
    ],
    integration: [
      "Je n'ai pas bien compris. Il me faut la façon de connecter : lien de paiement, plugin de boutique, API ou lecteur de carte.",
      "Je n'ai toujours pas saisi. Quelle intégration préférez-vous ? Vous pouvez aussi choisir un bouton.",
      'Je le demande autrement : comment voulez-vous connecter les paiements, par lien, plugin, API ou lecteur ?',
    ],
    confirm: [
      "Je n'ai pas bien compris. Dites oui, ou dites-moi quoi changer.\n{{summary}}\nEst-ce correct ?",
      "Je n'ai toujours pas saisi. Regardez encore une fois et répondez oui ou non.\n{{summary}}\nTout est correct ?",
      "Je le demande autrement. Si vous ne voyez pas d'erreur, dites oui.\n{{summary}}\nC’est bien correct ?",
    ],
  },
  products: {
    'online shop': {
      name: 'Paylane Checkout',
      reason: 'une page de paiement qui prend cartes et portefeuilles en une étape.',
    },
    marketplace: {
      name: 'Paylane Split',
      reason: 'chaque vendeur reçoit sa part sans que vous ayez rien à faire.',
    },
    'in person': { name: 'Paylane Go', reason: 'vos clients approchent leur carte, rien de plus.' },
    invoices: { name: 'Paylane Billing', reason: 'chaque note porte un bouton pour la payer.' },
    'social media': {
      name: 'Paylane Direct',
      reason: 'vos clients paient depuis la conversation.',
    },
    'own app': {
      name: 'Paylane Connect',
      reason: "les paiements restent à l'intérieur de votre produit.",
    },
  },
  prices: {
    small: '1,4 % plus 0,25 par paiement, sans abonnement',
    large: '1,1 % plus 0,20 par paiement, avec un contact attitré pour vos questions',
  },
  otherOffer:
    'Alors prenez {{product}} sans formule : vous payez à l’usage et pouvez changer à tout moment. On continue avec cela ?',
  laterChoice: "On peut laisser cela ouvert : l'offre se change à tout moment.",
  whichWrong: [
    'Que dois-je changer : activité, canal, ventes mensuelles, pays ou intégration ?',
    'Quelle ligne est fausse ? Donnez-moi la bonne valeur, par exemple « le pays est l’Italie ».',
  ],
  apology: "Désolé pour l'attente ; nous y sommes presque.",
  offerPerson:
    'Je peux vous passer un collègue : il suffit de le redemander. Ou nous terminons ici très vite, étapes restantes : {{count}}.',
  offTopic: [
    "Là-dessus, je ne sais rien ; mon métier, c'est le paiement.",
    "J'aimerais savoir répondre, mais je ne connais que le paiement.",
    'Cela me dépasse. Revenons à votre compte.',
  ],
  objection:
    'Je comprends. La réponse sert seulement à préparer votre compte et personne hors de Paylane ne la voit.',
  choices: 'Vous avez le choix entre : {{values}}.',
  unknownQuestion: "Je n'ai pas la réponse ici ; elle est dans nos pages d'aide.",
  hello: 'Bonjour !',
  welcome: 'Je vous en prie.',
  empty: "J'ai reçu un message vide.",
  done: "C'est fait : votre compte Paylane a été créé, et les premières étapes vous arrivent par courriel. Bienvenue à bord !",
  handedOff:
    "Je vous mets en relation avec un collègue de l'équipe ; il a tout ce que nous avons noté ici.",
  declinedBusiness:
    "Je suis désolé, nous ne pouvons pas ouvrir de compte pour ce type d'activité : nos banques ne le permettent pas. Merci de votre intérêt.",
  declinedCountry:
    'Je suis désolé, nous ne pouvons pas encore ouvrir de compte pour les entreprises de ce pays : {{country}}. Merci de votre intérêt.',
  closed: {
    onboarded: "Votre compte a été créé ; il n'y a plus rien à faire ici.",
    handed_off: 'Un collègue vous contactera sous peu.',
    declined: 'Je suis désolé, nous ne pouvons pas ouvrir de compte dans ce cas.',
  },
}
