import type { Article } from './article.ts'

/** What the shop tells its French-speaking customers; the same figures as in English. */
export const ARTICLES_FR: readonly Article[] = [
  {
    id: 'delivery_time',
    topic: 'delivery',
    title: 'Combien de temps prend la livraison',
    cues: 'combien de temps | combien de jours | délai | délais | quel délai | samedi | vite | rapide',
    snippets: [
      'La livraison standard prend de 2 à 4 jours ouvrés.',
      'Nous livrons du lundi au samedi, de 8 h à 20 h.',
      'Le lien de suivi arrive par e-mail dès que le colis part.',
    ],
    vetted:
      'La livraison standard prend de 2 à 4 jours ouvrés, du lundi au samedi. Le lien de suivi arrive par e-mail.',
  },
  {
    id: 'delivery_cost',
    topic: 'delivery',
    title: 'Ce que coûte la livraison',
    cues: 'combien coûte | coûte | frais de port | frais de livraison | frais | prix | gratuite | gratuit | cher',
    snippets: [
      'La livraison standard coûte 4,90 €.',
      'Elle est gratuite dès 50 €, et toujours avec Plus.',
      'Les gros appareils coûtent 29 €, jusqu’à la porte.',
    ],
    vetted: 'La livraison standard coûte 4,90 €. Dès 50 €, et avec Plus, elle est gratuite.',
  },
  {
    id: 'delivery_express',
    topic: 'delivery',
    title: 'Livraison express',
    cues: 'express | urgent | demain | lendemain | plus vite | jour même',
    snippets: [
      'La livraison express arrive le jour ouvré suivant si vous commandez avant 15 h.',
      'Elle coûte 9,90 €, avec Plus 4,90 €.',
    ],
    vetted:
      'En express (9,90 €, avec Plus 4,90 €), la commande passée avant 15 h arrive le jour ouvré suivant.',
  },
  {
    id: 'delivery_countries',
    topic: 'delivery',
    title: 'Où nous livrons',
    cues: 'pays | quels pays | étranger | irlande | espagne | belgique | allemagne | portugal | italie | norvège | suisse | international',
    snippets: [
      "Nous livrons dans toute l'Union européenne, au Royaume-Uni, en Norvège et en Suisse.",
      "À l'étranger, cela prend de 4 à 7 jours ouvrés et coûte 12,90 €.",
    ],
    vetted:
      "Nous livrons dans toute l'Union européenne, au Royaume-Uni, en Norvège et en Suisse, en 4 à 7 jours ouvrés, pour 12,90 €.",
  },
  {
    id: 'delivery_pickup',
    topic: 'delivery',
    title: 'Points relais',
    cues: 'point relais | points relais | retirer | consigne | transporteur | la poste',
    snippets: [
      'Vous pouvez recevoir le colis dans un des 6 000 points relais ; choisissez-le au paiement.',
      'Il vous y attend 7 jours.',
    ],
    vetted: 'Choisissez au paiement un des 6 000 points relais ; le colis vous y attend 7 jours.',
  },
  {
    id: 'return_window',
    topic: 'returns',
    title: "Jusqu'à quand on peut renvoyer",
    cues: "combien de jours | quel est le délai | quel délai | délai | jusqu'à quand | conditions | ouverte | ouvert | trop tard",
    snippets: [
      'Vous pouvez tout renvoyer dans les 30 jours après la livraison.',
      'La boîte peut être ouverte si le produit est complet et comme neuf.',
    ],
    vetted:
      'Vous avez 30 jours après la livraison pour tout renvoyer, ouvert ou non, complet et comme neuf.',
  },
  {
    id: 'return_how',
    topic: 'returns',
    title: 'Comment renvoyer',
    cues: 'comment retourner | comment faire | comment | étiquette | emballage | marchent | où est-ce',
    snippets: [
      "L'étiquette de retour est dans votre compte, sous « Mes commandes » ; son code suffit au point relais.",
      "Emballez bien le produit ; l'emballage d'origine n'est pas nécessaire.",
      'Déposez le colis dans les 14 jours.',
    ],
    vetted:
      "L'étiquette de retour est dans votre compte, sous « Mes commandes ». Emballez bien le produit et déposez-le dans les 14 jours.",
  },
  {
    id: 'return_cost',
    topic: 'returns',
    title: 'Ce que coûte un retour',
    cues: 'gratuit | gratuits | coûte | coûte quelque chose | combien coûte | qui paie | frais | prix',
    snippets: [
      'Un retour ne coûte rien dans le pays.',
      "De l'étranger vous payez le port, et nous en rendons jusqu'à 12,90 €.",
    ],
    vetted:
      "Les retours sont gratuits dans le pays. De l'étranger, nous rendons jusqu'à 12,90 € du port.",
  },
  {
    id: 'return_exchange',
    topic: 'returns',
    title: 'Échanges',
    cues: 'échanger | échange | autre couleur | autre taille | autre modèle',
    snippets: [
      "Pour un échange, renvoyez le produit et commandez l'autre aussitôt.",
      "Le prix payé vaut 14 jours, l'échange ne coûte donc rien de plus.",
    ],
    vetted:
      "Pour un échange, renvoyez le produit et commandez l'autre ; le prix payé vaut 14 jours.",
  },
  {
    id: 'refund_time',
    topic: 'refund',
    title: "Quand l'argent revient",
    cues: 'combien de temps | combien de jours | quand est-ce que | quand vais-je | sur quel compte | quel délai',
    snippets: [
      'Le remboursement arrive en 5 jours ouvrés au plus.',
      "L'argent revient par le moyen du paiement : carte, PayPal ou banque.",
    ],
    vetted: 'Un remboursement prend 5 jours ouvrés au plus et revient par le moyen du paiement.',
  },
  {
    id: 'membership_price',
    topic: 'membership',
    title: 'Ce que coûte Plus',
    cues: 'combien coûte | prix | coûte | par mois | par an | cher',
    snippets: [
      'Plus coûte 3,99 € par mois ou 39 € par an.',
      'Les 30 premiers jours sont gratuits.',
    ],
    vetted: 'Plus coûte 3,99 € par mois ou 39 € par an, et les 30 premiers jours sont gratuits.',
  },
  {
    id: 'membership_benefits',
    topic: 'membership',
    title: 'Ce que Plus apporte',
    cues: "qu'est-ce que plus | avantage | avantages | comprend | vaut la peine | parlez-moi de | abonnés | livraison gratuite",
    snippets: [
      "Avec Plus, la livraison standard est toujours gratuite et l'express coûte 4,90 €.",
      'La garantie dure 3 ans au lieu de 2, et les retours 60 jours.',
    ],
    vetted:
      "Plus vous donne la livraison standard gratuite, l'express à 4,90 €, 3 ans de garantie et 60 jours pour les retours.",
  },
  {
    id: 'membership_join',
    topic: 'membership',
    title: "S'inscrire à Plus",
    cues: "s'inscrire | m'inscrire | essai | partager | famille | engagement",
    snippets: [
      'On s’inscrit dans son compte, sous « Abonnement » ; les 30 premiers jours sont gratuits.',
      "Il vaut pour tout le foyer, et s'arrête à la fin de n'importe quel mois.",
    ],
    vetted:
      "Inscrivez-vous sous « Abonnement » : 30 jours gratuits, valable pour le foyer, arrêt à la fin de n'importe quel mois.",
  },
  {
    id: 'membership_end',
    topic: 'cancel_membership',
    title: 'Arrêter Plus',
    cues: 'que se passe-t-il quand | que se passe-t-il si | quand est-ce que ça finit | préavis | perds les avantages | perds mes avantages',
    snippets: [
      "Plus se termine à la fin du mois où vous l'arrêtez, sans préavis.",
      'Jusque-là vous gardez tous les avantages.',
    ],
    vetted:
      "Plus se termine avec le mois où vous l'arrêtez ; jusque-là vous gardez tous les avantages.",
  },
  {
    id: 'payment_methods',
    topic: 'payment',
    title: 'Moyens de paiement',
    cues: 'comment puis-je payer | moyens de paiement | paypal | carte | visa | virement | carte cadeau | cartes cadeaux | acceptez | payer avec',
    snippets: [
      'Vous pouvez payer par Visa, Mastercard, American Express, PayPal, Apple Pay, virement ou carte cadeau.',
      'Les cartes passent par 3-D Secure, et nous ne voyons jamais le numéro entier.',
    ],
    vetted:
      'Nous prenons Visa, Mastercard, American Express, PayPal, Apple Pay, le virement et les cartes cadeaux.',
  },
  {
    id: 'payment_instalments',
    topic: 'payment',
    title: 'Paiement en plusieurs fois',
    cues: 'plusieurs fois | en trois fois | mensualités | crédit | payer plus tard',
    snippets: ['Dès 100 € vous pouvez payer en 3, 6 ou 12 fois.', 'Trois fois, sans intérêts.'],
    vetted: 'Dès 100 € vous pouvez payer en 3, 6 ou 12 fois ; trois fois, sans intérêts.',
  },
  {
    id: 'payment_invoice',
    topic: 'payment',
    title: 'Factures',
    cues: 'facture | reçu | tva | société | comptable',
    snippets: [
      'La facture de chaque commande est dans votre compte, sous « Mes commandes », en PDF.',
      'Pour y faire figurer une société, ajoutez-la sous « Facturation » et téléchargez à nouveau.',
    ],
    vetted:
      'La facture est en PDF sous « Mes commandes ». Ajoutez la société sous « Facturation » et téléchargez à nouveau.',
  },
  {
    id: 'payment_declined',
    topic: 'payment',
    title: 'Quand un paiement échoue',
    cues: 'refusée | refusé | pas marché | échoue | erreur | deux fois | débité',
    snippets: [
      'Si la carte est refusée, la banque attend souvent une confirmation dans son application : réessayez avec celle-ci ouverte.',
      'Un second débit est une réservation qui disparaît en 3 jours ouvrés.',
    ],
    vetted:
      "Si la carte est refusée, confirmez dans l'application de la banque et réessayez. Un double débit disparaît en 3 jours ouvrés.",
  },
  {
    id: 'warranty_length',
    topic: 'warranty',
    title: 'Combien de temps dure la garantie',
    cues: "combien de temps dure | combien d'années | y a-t-il une garantie | est sous garantie",
    snippets: [
      'Tout est garanti 2 ans, avec Plus 3 ans.',
      'Elle commence le jour de la livraison ; le numéro de commande suffit.',
    ],
    vetted: 'La garantie dure 2 ans dès la livraison, avec Plus 3 ans.',
  },
  {
    id: 'warranty_cover',
    topic: 'warranty',
    title: 'Ce que couvre la garantie',
    cues: 'que couvre | couvre | couvre-t-elle | dégâts des eaux | chute',
    snippets: [
      'La garantie couvre les défauts de matière et de fabrication, et les batteries les 12 premiers mois.',
      "Les dégâts dus à l'eau ou à une chute sont exclus.",
    ],
    vetted:
      "La garantie couvre les défauts de matière et de fabrication, les batteries 12 mois ; l'eau et les chutes sont exclues.",
  },
]
