import { FR_GOODS } from './fr-goods.ts'
import type { LexiconSource } from './lexicon.ts'

/** French as users write it. */
export const FR_LEXICON: LexiconSource = {
  intents: {
    yes: [
      ...['oui', 'ouais', "d'accord", 'exact', 'exactement', "c'est ça", "c'est bien ça", "c'est correct", "c'est exact"],
      ...["c'est juste", 'tout est correct', 'tout est bon', 'tout est juste', 'parfait', 'allez-y', 'bien sûr', 'volontiers', 'ok'],
      ...['okay', 'ça marche', 'ça me va', 'ça me convient', 'cela me convient', 'on continue', 'continuer', 'continuons', 'absolument'],
      ...["c'est bon", 'entendu', 'je confirme', 'vas-y', 'super', 'correct', 'tout à fait', 'pourquoi pas', 'très bien', 'allons-y', 'cela me va'],
    ],
    no: [
      ...['non', "ce n'est pas ça", "c'est faux", "c'est incorrect", "ce n'est pas correct", 'pas vraiment', 'pas tout à fait'],
      ...["il y a une erreur", 'pas exactement', 'pas du tout', 'autre chose', "ce n'est pas juste"],
    ],
    meaning: [
      ...["qu'est-ce que vous voulez dire", "qu'entendez-vous", 'que voulez-vous dire', 'ça veut dire quoi', "qu'est-ce que ça veut dire"],
      ...['que signifie', 'ne comprends pas', 'comprends pas', "n'ai pas compris", 'pouvez-vous expliquer', 'pouvez-vous m\'expliquer'],
      ...['expliquez-moi', 'pourriez-vous expliquer', 'pourriez-vous m\'expliquer', 'vous pouvez expliquer', "qu'est-ce que c'est", 'cela signifie quoi'],
      ...["c'est-à-dire", 'quelles sont les options', 'que dois-je répondre', 'pouvez-vous préciser', 'tu peux expliquer', 'pas clair'],
      ...['pouvez-vous clarifier', 'par exemple quoi', 'vous entendez par', 'voulez dire', "c'est quoi", 'expliquer cela', 'peux-tu expliquer'],
      ...["pouvez-vous m'aider", "j'ai besoin d'aide", 'aidez-moi', "pourriez-vous m'aider", "tu peux m'aider", "vous pouvez m'aider"],
    ],
    why: [
      ...['pourquoi avez-vous besoin', 'pourquoi vous avez besoin', 'pourquoi demandez-vous', 'pourquoi cette question', 'pourquoi voulez-vous'],
      ...['pourquoi', 'à quoi ça sert', 'est-ce nécessaire', "c'est nécessaire", 'est-ce obligatoire', "c'est obligatoire", 'à quoi cela sert'],
    ],
    person: [
      ...['une personne', 'vraie personne', 'un humain', 'humain', 'un conseiller', 'conseiller', 'un agent', 'quelqu\'un de réel', 'un collègue'],
      ...["parler à quelqu'un", "parler avec quelqu'un", 'service client', 'un opérateur', 'être humain', "quelqu'un de vrai", 'une conseillère'],
    ],
    insist: ["j'insiste", 'tout de suite', 'immédiatement', "j'exige", 'maintenant une personne'],
    frustration: [
      ...['trop long', 'trop longtemps', 'trop lent', 'ça dure', 'une éternité', 'se dépêcher', 'dépêchez-vous', 'plus vite', 'perte de temps'],
      ...['perdre mon temps', 'agaçant', 'énervant', 'ridicule', 'trop de questions', "j'en ai marre", 'marre', 'combien de questions', 'encore longtemps'],
      ...["pas toute la journée", "je l'ai déjà dit", 'déjà dit', "m'énerve", 'accélérer', 'pressé', 'pressée', 'pas le temps', 'interminable', "n'en finit pas"],
    ],
    objection: [
      ...['préfère ne pas le dire', 'préfère ne pas dire', 'préfère ne pas partager', 'préfère ne pas', 'ne veux pas partager', 'ne veux pas dire'],
      ...["c'est privé", "c'est confidentiel", 'pas vos affaires', 'ne vous regarde pas', "pas à l'aise", 'ne souhaite pas partager', 'ne souhaite pas dire'],
      ...['ne préfère pas', 'préférerais ne pas', 'aimerais mieux ne pas', 'aime pas donner'],
    ],
    vague: [
      ...['ça dépend', 'cela dépend', 'dépend', 'difficile à dire', 'pas sûr', 'pas sûre', 'pas certain', 'pas certaine', 'plus ou moins', 'un peu de tout'],
      ...['ça varie', 'peut-être', 'entre les deux', 'je ne suis pas sûr', 'pas encore décidé', "j'hésite", 'bof', 'au milieu', 'variable', 'cela varie'],
      ...["n'importe", 'peu importe', 'je dois réfléchir', 'à voir', 'pas encore sûr', 'selon', 'selon les mois', 'pas encore sûre', 'faut voir'],
    ],
    dont_know: ['je ne sais pas', 'sais pas', 'aucune idée', 'je ne sais pas encore', 'pas la moindre idée', 'je ne saurais dire', 'je viens de commencer', "je l'ignore"],
    repair: [
      ...['pardon je veux dire', 'non pardon', 'je veux dire', 'je voulais dire', 'non attendez', 'pardon non', 'plutôt', 'je corrige', 'je me suis trompé'],
      ...['je me suis trompée', 'ou plutôt', 'enfin non', 'correction', 'excusez-moi', 'non désolé', 'désolé je voulais', 'attendez', 'oups', 'erreur de ma part'],
    ],
    revise: [
      ...["j'ai changé d'avis", "changé d'avis", 'finalement', 'en fait', 'à la réflexion', 'je dirais plutôt', 'je préfère', 'changez', 'modifier'],
      ...['en réalité', "c'est faux", 'mettez plutôt', "réflexion faite", 'au final', 'je préférerais', "tout compte fait", 'changer'],
    ],
    negation: ['pas', 'au lieu de', 'plutôt que', "j'ai dit", 'non pas', 'et non'],
    greet: ['bonjour', 'salut', 'bonsoir', 'coucou', 'bonne journée'],
    thanks: ['merci', 'merci beaucoup'],
    question_start: [
      ...['que', 'quoi', 'quel', 'quelle', 'quels', 'quelles', 'comment', 'quand', 'où', 'qui', 'combien', 'pourquoi', 'est-ce que', 'puis-je'],
      ...['pouvez-vous', 'pourriez-vous', 'avez-vous', 'connaissez-vous', 'savez-vous', 'aimez-vous', "y a-t-il", 'peut-on', "qu'est-ce", 'dites-moi'],
      ...['tu connais', 'vous connaissez', 'tu aimes', 'vous aimez', 'tu sais', 'vous savez', 'connais-tu', 'sais-tu'],
    ],
    aside: ['au fait', 'à propos', "rien à voir", 'autre question', 'petite question', 'hors sujet', 'question bête', 'une autre question'],
    pastime: [
      ...['temps fait-il', 'la météo', 'météo', 'pluie', 'pleut', 'football', 'foot', 'match', 'restaurant', 'restau', 'film', 'week-end', 'vacances'],
      ...['mon chien', 'mon chat', 'mes enfants', 'blague', 'déjeuner', 'dîner', 'recette', 'actualités', 'élections', 'politique', 'préféré', 'préférée'],
      ...['chanson', 'soleil', 'anniversaire', 'circulation', 'horoscope', 'série', 'capitale', 'coupe du monde', 'loto', 'appelles-tu', 'appelez-vous', 'bon livre'],
      ...['quelle heure', 'beau temps'],
    ],
    sells: [
      ...['je vends', 'nous vendons', 'on vend', 'mon activité est', "mon activité c'est", 'mon entreprise est', 'je propose', 'nous proposons', 'on propose'],
      ...['je fais', 'nous faisons', 'je fabrique', 'nous fabriquons', 'vendre', 'je donne', 'nous donnons', 'il s\'agit de', 'je travaille dans', 'activité de'],
      ...['mon commerce est', 'je produis', 'nous récoltons', 'je suis dans', 'nous sommes dans', "l'activité est", "l'activité c'est", 'je collecte', 'nous collectons'],
    ],
  },
  channels: {
    'online shop': [
      ...['boutique en ligne', 'magasin en ligne', 'site web', 'site internet', 'mon site', 'notre site', 'le site', 'en ligne', 'sur internet', 'sur le web'],
      ...['boutique web', 'e-commerce', 'ecommerce', 'shopify', 'woocommerce', 'prestashop', 'internet'],
    ],
    marketplace: ['place de marché', 'places de marché', 'marketplace', 'etsy', 'ebay', 'amazon', 'vinted', 'leboncoin'],
    'in person': [
      ...['en personne', 'face à face', 'boutique physique', 'magasin physique', 'sur place', 'au comptoir', 'stand', 'étal', 'sur les marchés', 'au marché'],
      ...['dans ma boutique', 'dans mon magasin', 'en magasin', 'en boutique', 'à la caisse', "à l'entrée", 'dans notre boutique', 'en présentiel', 'en direct'],
    ],
    invoices: ['facture', 'factures', 'par facture', 'sur facture', 'facturation', 'liens de paiement', 'lien de paiement', 'par mail', 'par e-mail', 'devis', 'virement'],
    'social media': ['réseaux sociaux', 'réseau social', 'instagram', 'insta', 'facebook', 'tiktok', 'whatsapp', 'les réseaux'],
    'own app': ['notre application', 'mon application', "l'application", 'application mobile', 'propre application', 'notre appli', 'mon appli', "l'appli"],
  },
  integrations: {
    'payment link': ['lien de paiement', 'liens de paiement', 'lien', 'un lien', 'le lien', 'sans code', 'sans coder', 'qr code', 'le plus simple', 'le plus facile'],
    'shop plugin': ['plugin', 'plugin de boutique', 'extension', 'module', 'module de boutique', 'shopify', 'woocommerce', 'prestashop', 'plug-in', 'module pour la boutique'],
    API: ["l'api", 'api', 'sdk', 'nos développeurs', 'mes développeurs', 'intégration sur mesure', 'propre code', 'coder nous-mêmes'],
    'card reader': ['lecteur de carte', 'lecteur de cartes', 'lecteur', 'terminal', 'tpe', 'terminal de paiement', 'terminal de carte'],
  },
  ranges: {
    'under 1,000': ['moins de 1 000', "jusqu'à 1 000", 'quelques centaines', 'très peu', 'presque rien'],
    '1,000 to 10,000': ['entre 1 000 et 10 000', '1 000-10 000', 'quelques milliers'],
    '10,000 to 50,000': ['entre 10 000 et 50 000', '10 000-50 000'],
    '50,000 to 250,000': ['entre 50 000 et 250 000', '50 000-250 000'],
    'over 250,000': ['plus de 250 000'],
  },
  slotNames: {
    business: ['activité', 'commerce', 'produits', 'produit', 'ce que je vends', 'ce que vous vendez'],
    channel: ['canal', 'canaux', 'canal de vente', 'où je vends', 'comment je vends'],
    volume: ['volume', 'ventes mensuelles', "chiffre d'affaires", 'ventes', 'montant', 'revenus', 'par mois', 'volume de ventes'],
    country: ['pays', 'localisation', "pays d'immatriculation"],
    integration: ['intégration', 'connexion', 'mise en place', 'installation', 'façon de connecter', 'partie technique', 'mode de connexion'],
  },
  goods: FR_GOODS,
  forbidden: [
    ...['armes', 'arme', 'pistolets', 'fusils', 'fusil', 'carabines', 'munitions', 'explosifs', 'drogues', 'cannabis', 'casino', 'paris sportifs'],
    ...['contrefaçons', 'pornographie', 'armes à feu'],
  ],
  fillers:
    "le la les l un une des du de d au aux je j tu vous nous il elle on ils mon ma mes votre vos notre nos son sa ses leur est c ce sont suis sommes êtes être étais ai avons avez ont avoir veux voulons voudrais voudrions souhaite souhaitons aimerais besoin pour par avec sans en dans sur à et ou mais que qu qui quoi cela ça ceci cette cet ces ici là y très plus moins seulement surtout principalement généralement normalement simplement alors donc bon ben bien euh hein voilà bonjour salut bonsoir merci s'il plaît vous pardon désolé désolée excusez moi dis dire dirais disons pense crois maintenant aujourd hui aussi oui non ne n pas me se te lui si comme quand où tout tous toute toutes chose choses question réponse encaisser paiements paiement payer cartes carte bancaire compte ouvrir commencer accepter clients client utiliser utilise utilisons entreprise société autre autrement autres fois même chaque peu beaucoup environ à peu près aide aider essayer voir faire ainsi déjà encore voyez jour jours mois fait façon manière correct changer changé avis finalement plutôt attendez voulais suivant m t s parler il s'agit autrement dit concernant précisément exactement ami eh allez va vente ventes vends vend vendu basé basée située situé siège rapide vite bref résumé général propos cordialement mdr ok voici étant donné cas formule formuler",
  connectors: "de du des d et pour à en la le les l au aux fait faits faite faites avec main sur",
  money:
    'euro euros eur dollar dollars livres livre mois mensuel mensuels mensuelles mensuellement par an année annuel annuels annuellement semaine hebdomadaire jour environ à peu près autour presque ventes € $ £ k mille million millions et en au total',
  numerals: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
    quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  },
  multipliers: { cent: 100, cents: 100, mille: 1000, k: 1000, million: 1_000_000, millions: 1_000_000 },
  periods: { an: 12, annee: 12, annuel: 12, annuels: 12, annuellement: 12, semaine: 12 / 52, hebdomadaire: 12 / 52, jour: 12 / 365 },
}
