import type { Knowledge } from './knowledge.ts'

/** What the bot knows, in French. */
export const FR_KNOWLEDGE: Knowledge = {
  articles: {
    fees: {
      cues: `
        frais | commission | commissions | coût | coûts | coûte | prix | tarif | tarifs | cher |
        gratuit | combien je paie`,
      text: 'Vous payez 1,4 % plus 0,25 par paiement ; les gros vendeurs, 1,1 % plus 0,20. Il n’y a pas d’abonnement.',
    },
    payout: {
      cues: `
        recevoir mon argent | reçois l'argent | l'argent arrive | mon argent | versement |
        versements | compte bancaire | virement sur mon compte | suis-je payé`,
      text: "L'argent arrive sur votre banque après deux jours ouvrés, ou chaque vendredi si vous préférez.",
    },
    data: {
      cues: `
        données | mes données | vie privée | rgpd | informations personnelles |
        protection des données | qui voit | cette information | gardez | ce que j'écris |
        conservez`,
      text: "Vos données restent dans l'Union européenne, servent seulement à tenir votre compte, ne sont jamais vendues et sont effacées sur demande.",
    },
    security: {
      cues: `
        sécurité | sécurisé | sécurisée | sûr de vous | chiffré | chiffrement | pci | certifié |
        certification | audit | protégez | piraté | double facteur | iso 27001`,
      text: 'Tout est chiffré, les numéros de carte ne passent jamais par vos systèmes et nous sommes audités chaque année selon PCI DSS niveau 1.',
    },
    setup_time: {
      cues: `
        combien de temps | quand puis-je commencer | délai | délais | en combien de temps |
        ça prend combien | prend-il`,
      text: 'Cette discussion dure deux minutes environ ; ensuite, vous pouvez encaisser le jour même.',
    },
    countries: {
      cues: `
        quels pays | les pays | étranger | international | autres pays | disponible en`,
      text: "On peut ouvrir un compte dans l'Union européenne, le reste de l'Europe de l'Ouest, l'Amérique du Nord, au Japon, à Singapour, en Australie et en Nouvelle-Zélande.",
    },
    refunds: {
      cues: 'remboursement | remboursements | rembourser | retour | retours',
      text: "Vous remboursez un paiement d'un clic, en tout ou en partie ; les frais du paiement ne sont pas rendus.",
    },
    contract: {
      cues: `
        contrat | engagement | résilier | résiliation | préavis | durée minimale |
        conditions générales`,
      text: "Il n'y a pas d'engagement : vous pouvez fermer le compte du jour au lendemain.",
    },
    methods: {
      cues: `
        moyens de paiement | modes de paiement | quelles cartes | visa | mastercard | paypal |
        apple pay | google pay | portefeuille`,
      text: 'Vos clients peuvent payer avec toutes les cartes usuelles, leur téléphone et les moyens locaux courants.',
    },
    currencies: {
      cues: `
        devise | devises | monnaie | monnaies | taux de change | en dollars | en euros`,
      text: 'Vous pouvez encaisser dans plus de trente monnaies ; vous recevez la vôtre, au cours du jour plus un pour cent.',
    },
    documents: {
      cues: `
        documents | document | papiers | justificatif | justificatifs | passeport |
        carte d'identité | pièces à fournir`,
      text: "Après cette discussion, nous demandons une pièce d'identité et un relevé récent de votre banque, tous deux en photo.",
    },
    chargebacks: {
      cues: `
        contestation | contestations | litige | litiges | fraude | fraudes | carte volée |
        impayé | impayés`,
      text: 'Les litiges vous sont montrés aussitôt ; vous avez dix jours pour répondre et nous réunissons les preuves avec vous.',
    },
    taxes: {
      cues: 'impôts | impôt | taxe | taxes | tva | fisc | comptable | déclaration',
      text: 'Nous ne calculons pas les impôts, mais vous recevez chaque mois un fichier que votre comptable peut lire.',
    },
    limits: {
      cues: 'limite | limites | maximum | minimum | plafond',
      text: "Il n'y a pas de minimum de ventes ; un seul paiement peut aller jusqu'à vingt mille.",
    },
    who: {
      cues: `
        qui êtes-vous | qui es-tu | êtes-vous un robot | es-tu un robot | êtes-vous humain |
        c'est quoi paylane | un bot | vous êtes un robot`,
      text: "Je suis l'assistant automatique de Paylane, une société qui permet aux entreprises d'encaisser.",
    },
    support: {
      cues: `
        support | assistance | horaires | numéro de téléphone | vous joindre | peux appeler |
        puis appeler | contacter`,
      text: 'Notre assistance répond par courriel et par téléphone les jours ouvrés de huit à dix-huit heures.',
    },
    next_steps: {
      cues: `
        que dois-je faire | comment on continue | et ensuite | étape suivante | la suite |
        que faire maintenant | que vous faut-il | comment continuer | prochaine étape`,
      text: 'Vous répondez à mes questions courtes, vous vérifiez le résumé et le compte se crée.',
    },
    plan: {
      cues: `
        qu'est-ce qui est inclus | qu'est-ce qui est compris | inclus | est compris | compris |
        qu'est-ce que j'obtiens | qu'est-ce que je reçois | que comprend | ça comprend quoi |
        ça inclut quoi | comment ça marche | comment ça fonctionne | comment cela fonctionne |
        fonctionnalités | dites-m'en plus`,
      text: 'Sont compris toutes les façons de payer, les versements à votre banque, les remboursements, les rapports et notre assistance ; rien d’autre à acheter.',
    },
    cheaper: {
      cues: `
        moins cher | moins chère | plus économique | meilleur prix | meilleur tarif | autre offre | autres options | quoi d'autre |
        autres offres | autre formule | autres formules | alternative | alternatives |
        autre produit | autres produits | le moins cher`,
      text: 'C’est l’offre pour une activité comme la vôtre, et il n’y a rien de moins cher : aucune de nos offres n’a d’abonnement, et le taux est le plus bas pour vos ventes.',
    },
    change_later: {
      cues: `
        puis-je changer | je peux changer | on peut changer | changer plus tard | changer ça plus tard | changer cela plus tard | changer après |
        changer par la suite | changer ensuite | modifier plus tard | modifier ensuite |
        modifier ça plus tard | modifier cela plus tard | corriger plus tard | peut changer |
        puis-je changer ça | je peux changer ça | c'est définitif | est-ce définitif |
        est définitif | ça m'engage`,
      text: 'Oui, tout peut être changé plus tard : ici au résumé, ou dans vos réglages une fois le compte ouvert.',
    },
    basis: {
      cues: `
        brut | bruts | brute | brutes | net | nets | nette | nettes | brut ou net | hors taxe |
        hors taxes | ht | ttc | ht ou ttc | avant impôts | après impôts | taxes comprises |
        par mois ou par an | mensuel ou annuel | bénéfice | bénéfices`,
      text: 'En brut : tout ce que vos clients paient en un mois normal, taxes comprises.',
    },
    advice: {
      cues: `
        me conseillez-vous | me recommandez-vous | conseillez-vous | recommandez-vous |
        vous me conseillez | vous me recommandez | vous conseillez | vous recommandez |
        tu conseilles | tu recommandes | est le mieux | est la meilleure | est le meilleur |
        me convient le mieux | dois-je choisir | dois-je prendre | vaut mieux`,
      text: 'Prenez ce que vous utilisez déjà : avec un système de boutique son module, au comptoir un lecteur ; dans le doute, une adresse à envoyer donne le moins de travail.',
    },
    businesses: {
      cues: `
        puis-je vendre | peut-on vendre | je peux vendre | on peut vendre | quelles activités |
        quels commerces | type d'activités | types d'activités | acceptez-vous les | interdit |
        interdits | est autorisé`,
      text: 'Presque toutes les activités sont les bienvenues ; nos banques refusent les engins de guerre, les stupéfiants, les jeux de hasard, les copies de marques et le contenu pour adultes.',
    },
  },
  terms: {
    'online shop': 'Une boutique en ligne est un site à vous où les gens commandent et paient.',
    marketplace:
      "Une place de marché est le site d'un autre, où beaucoup vendent ensemble, comme Etsy.",
    'in person':
      'En personne veut dire que le client est devant vous, à un comptoir ou à un stand.',
    invoices: 'Avec des factures, vous envoyez la note à chaque client, qui la paie ensuite.',
    'social media':
      'Par les réseaux sociaux, on vous commande dans une discussion ou sous une publication.',
    'own app': 'Une application à vous est celle que vos clients installent sur leur téléphone.',
    'payment link':
      'Un lien de paiement est une adresse que vous envoyez au client, qui paie sur cette page ; rien à programmer.',
    'shop plugin': "Un module s'ajoute à votre système de boutique, sans rien programmer.",
    API: "Une API permet à votre propre programme d'encaisser ; il faut quelqu'un qui programme.",
    'card reader': 'Un lecteur est un petit appareil devant lequel le client passe sa carte.',
  },
  meanings: {
    greet:
      "Je peux ouvrir un compte d'encaissement pour votre activité, en cinq questions courtes.",
    business:
      'Je parle des articles ou services que vous offrez, en quelques mots : par exemple « jouets en bois ».',
    channel:
      "Je parle de l'endroit où la vente se fait, comme une page, un comptoir ou une discussion.",
    volume:
      'Je parle de tout ce que vous encaissez en un mois normal ; un chiffre approché ou une fourchette suffit.',
    country: "Je parle de l'endroit où votre entreprise paie ses impôts.",
    recommendation: 'Je parle de ce qui convient à vos réponses, {{product}} : {{reason}}',
    integration:
      'Je parle de la façon dont les paiements vous arrivent : une adresse à envoyer, un ajout à votre système de boutique, du code ou un petit appareil pour les cartes.',
    confirm: "Je veux seulement être sûr d'avoir tout noté comme vous l'avez dit.",
  },
  reasons: {
    greet: 'Je le demande pour préparer le bon compte.',
    business:
      "Je le demande parce que nos banques ne servent que certains métiers et que l'offre en dépend.",
    channel: 'Je le demande parce que chaque lieu de vente demande un autre produit.',
    volume: 'Je le demande parce que le prix en dépend ; personne ne contrôle le chiffre.',
    country:
      "Je le demande parce que la loi et les façons de payer changent d'un endroit à l'autre.",
    recommendation:
      "Elle découle de l'endroit où vous vendez et de vos ventes ; je le demande pour que vous ne receviez rien que vous ne vouliez pas.",
    integration: 'Je le demande pour vous envoyer les bonnes instructions.',
    confirm: 'Je le demande parce que votre compte sera fait exactement à partir de ces lignes.',
  },
}
