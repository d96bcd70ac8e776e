import { FR_CUES } from './fr-cues.ts'
import { FR_GOODS } from './fr-goods.ts'
import { FR_INTENTS } from './fr-intents.ts'
import type { LexiconSource } from './lexicon.ts'

/** French as users write it. */
export const FR_LEXICON: LexiconSource = {
  intents: FR_INTENTS,
  cues: FR_CUES,
  channels: {
    'online shop': `
      boutique en ligne | magasin en ligne | site web | site internet | mon site | notre site |
      le site | en ligne | sur internet | sur le web | boutique web | e-commerce | ecommerce |
      shopify | woocommerce | prestashop | internet`,
    marketplace: `
      place de marché | places de marché | marketplace | etsy | ebay | amazon | vinted |
      leboncoin`,
    'in person': `
      en personne | face à face | boutique physique | magasin physique | sur place |
      au comptoir | stand | étal | sur les marchés | au marché | dans ma boutique |
      dans mon magasin | en magasin | en boutique | à la caisse | à l'entrée |
      dans notre boutique | en présentiel | en direct |
      marché de producteurs | marchés de producteurs | marché fermier | marché paysan |
      marché de noël | marchés de noël | marché aux puces | marchés aux puces | brocante |
      brocantes | vide-grenier | vide-greniers | à la foire | foires | salons artisanaux |
      marché local | marchés locaux | marché hebdomadaire | kiosque | depuis un camion`,
    invoices: `
      facture | factures | par facture | sur facture | facturation | liens de paiement |
      lien de paiement | par mail | par e-mail | devis | virement`,
    'social media': `
      réseaux sociaux | réseau social | instagram | insta | facebook | tiktok | whatsapp |
      les réseaux`,
    'own app': `
      notre application | mon application | l'application | application mobile |
      propre application | notre appli | mon appli | l'appli`,
  },
  integrations: {
    'payment link': `
      lien de paiement | liens de paiement | lien | un lien | le lien | sans code | sans coder |
      qr code | le plus simple | le plus facile`,
    'shop plugin': `
      plugin | plugin de boutique | extension | module | module de boutique | shopify |
      woocommerce | prestashop | plug-in | module pour la boutique`,
    API: `
      l'api | api | sdk | nos développeurs | mes développeurs | intégration sur mesure |
      propre code | coder nous-mêmes`,
    'card reader': `
      lecteur de carte | lecteur de cartes | lecteur | terminal | tpe | terminal de paiement |
      terminal de carte`,
  },
  ranges: {
    'under 1,000': `
      moins de 1 000 | jusqu'à 1 000 | quelques centaines | très peu | presque rien`,
    '1,000 to 10,000': 'entre 1 000 et 10 000 | 1 000-10 000 | quelques milliers',
    '10,000 to 50,000': 'entre 10 000 et 50 000 | 10 000-50 000',
    '50,000 to 250,000': 'entre 50 000 et 250 000 | 50 000-250 000',
    'over 250,000': 'plus de 250 000 | un demi-million',
  },
  slotNames: {
    business: `
      activité | commerce | produits | produit | ce que je vends | ce que vous vendez`,
    channel: 'canal | canaux | canal de vente | où je vends | comment je vends',
    volume: `
      volume | ventes mensuelles | chiffre d'affaires | ventes | montant | revenus | par mois |
      volume de ventes`,
    country: "pays | localisation | pays d'immatriculation",
    integration: `
      intégration | connexion | mise en place | installation | façon de connecter |
      partie technique | mode de connexion`,
  },
  goods: FR_GOODS,
  forbidden: `
    armes | arme | pistolets | fusils | fusil | carabines | munitions | explosifs | drogues |
    cannabis | casino | paris sportifs | contrefaçons | pornographie | armes à feu`,
  fillers: `
    rien aucun habite faut savoir coder enregistrée compte
    différence différences facile difficile possible compliqué écrire mettre
    aide espère près d'avance avance repensé suppose quelque le la les l un une des du de d au aux je
    j tu vous nous il elle on ils mon ma mes votre vos notre nos son sa ses leur est c ce sont
    suis sommes êtes être étais ai avons avez ont avoir veux voulons voudrais voudrions souhaite
    souhaitons aimerais besoin pour par avec sans en dans sur à et ou mais que qu qui quoi cela
    ça ceci cette cet ces ici là y très plus moins seulement surtout principalement généralement
    normalement simplement alors donc bon ben bien euh hein voilà bonjour salut bonsoir merci
    s'il plaît pardon désolé désolée excusez moi dis dire dirais disons pense crois maintenant
    aujourd hui aussi oui non ne n pas me se te lui si comme quand où tout tous toute toutes
    chose choses question réponse encaisser paiements paiement payer cartes carte bancaire compte
    ouvrir commencer accepter clients client utiliser utilise utilisons entreprise société autre
    autrement autres fois même chaque peu beaucoup environ aide aider essayer voir faire ainsi
    déjà encore voyez jour jours mois fait façon manière correct changer changé avis finalement
    plutôt attendez voulais suivant m t s parler s'agit dit concernant précisément exactement ami
    eh allez va vente ventes vends vend vendu basé basée située situé siège rapide vite bref
    résumé général propos cordialement mdr ok voici étant donné cas formule formuler dont lequel
    laquelle lesquels tandis quoique sinon tant tellement mêmes propre souvent toujours jamais
    bientôt après avant certain sûr assez trop vers jusque depuis entre contre selon pendant`,
  connectors: 'de du un une des d et pour à en la le les l au aux avec sur',
  money: `
    euro euros eur dollar dollars livres livre mois mensuel mensuels mensuelles mensuellement par
    an année annuel annuels annuellement semaine hebdomadaire jour environ à peu près autour
    presque ventes € $ £ k mille million millions et en au total`,
  numerals: `
    deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 | huit 8 | neuf 9 | dix 10 | onze 11 |
    douze 12 | treize 13 | quatorze 14 | quinze 15 | seize 16 | vingt 20 | trente 30 |
    quarante 40 | vingts 20 | cinquante 50 | soixante 60`,
  multipliers: `
    cent 100 | cents 100 | mille 1000 | k 1000 | million 1000000 | millions 1000000`,
  halves: 'et demi | et demie',
  spans: 'minutes heures jours semaines ans années',
  periods: `
    an 12 | annee 12 | annuel 12 | annuels 12 | annuellement 12 | semaine 12/52 |
    hebdomadaire 12/52 | jour 12/365`,
}
