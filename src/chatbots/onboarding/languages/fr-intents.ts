import type { Intent } from './lexicon.ts'

/** What French phrases do in a conversation, apart from giving a value. */
export const FR_INTENTS: Readonly<Record<Intent, string>> = {
  yes: `
    oui | ouais | d'accord | exact | exactement | c'est ça | c'est bien ça | c'est correct |
    c'est exact | c'est juste | tout est correct | tout est bon | tout est juste | parfait |
    allez-y | bien sûr | volontiers | ok | okay | ça marche | ça me va | ça me convient |
    cela me convient | on continue | continuer | continuons | absolument | c'est bon |
    entendu | je confirme | vas-y | super | correct | tout à fait | pourquoi pas | très bien |
    allons-y | cela me va | c'est tout | ce sera tout | rien à changer |
    rien à corriger | rien à ajouter | tout est en ordre | c'est parfait |
    pas de changement | pas d'erreur | aucune erreur | aucun changement`,
  no: `
    non | ce n'est pas ça | c'est faux | c'est incorrect | ce n'est pas correct |
    pas vraiment | pas tout à fait | il y a une erreur | pas exactement | pas du tout |
    autre chose | ce n'est pas juste`,
  meaning: `
    que vous faut-il exactement | me donner un exemple | voulez-vous dire par là |
    je suis bloqué | je suis bloquée |
    qu'est-ce que vous voulez dire | qu'entendez-vous | que voulez-vous dire |
    ça veut dire quoi | qu'est-ce que ça veut dire | que signifie | ne comprends pas |
    comprends pas | n'ai pas compris | pouvez-vous expliquer | pouvez-vous m'expliquer |
    expliquez-moi | pourriez-vous expliquer | pourriez-vous m'expliquer |
    vous pouvez expliquer | qu'est-ce que c'est | cela signifie quoi | c'est-à-dire |
    quelles sont les options | que dois-je répondre | que dois-je écrire | que dois-je mettre | je mets quoi | pouvez-vous préciser |
    tu peux expliquer | pas clair | pouvez-vous clarifier | par exemple quoi |
    vous entendez par | voulez dire | c'est quoi | expliquer cela | peux-tu expliquer |
    pouvez-vous m'aider | j'ai besoin d'aide | aidez-moi | pourriez-vous m'aider |
    tu peux m'aider | vous pouvez m'aider`,
  why: `
    à quoi ça vous sert | pourquoi est-ce important |
    pourquoi avez-vous besoin | pourquoi vous avez besoin | pourquoi demandez-vous |
    pourquoi cette question | pourquoi voulez-vous | pourquoi | à quoi ça sert |
    est-ce nécessaire | c'est nécessaire | est-ce obligatoire | c'est obligatoire |
    à quoi cela sert`,
  person: `
    y a-t-il quelqu'un que je peux appeler | quelqu'un que je peux appeler |
    une personne | vraie personne | un humain | humain | un conseiller | conseiller |
    un agent | quelqu'un de réel | un collègue | parler à quelqu'un | parler avec quelqu'un |
    service client | un opérateur | être humain | quelqu'un de vrai | une conseillère`,
  insist: `
    j'insiste | tout de suite | immédiatement | j'exige | maintenant une personne`,
  frustration: `
    aller plus vite |
    trop long | trop longtemps | trop lent | ça dure | une éternité | se dépêcher |
    dépêchez-vous | plus vite | perte de temps | perdre mon temps | agaçant | énervant |
    ridicule | trop de questions | j'en ai marre | marre | combien de questions |
    encore longtemps | pas toute la journée | je l'ai déjà dit | déjà dit | m'énerve |
    accélérer | pressé | pressée | pas le temps | interminable | n'en finit pas`,
  objection: `
    préfère ne pas donner | ça me gêne | me gêne |
    préfère ne pas le dire | préfère ne pas dire | préfère ne pas partager | préfère ne pas |
    ne veux pas partager | ne veux pas dire | c'est privé | c'est confidentiel |
    pas vos affaires | ne vous regarde pas | pas à l'aise | ne souhaite pas partager |
    ne souhaite pas dire | ne préfère pas | préférerais ne pas | aimerais mieux ne pas |
    aime pas donner`,
  vague: `
    ça dépend | cela dépend | dépend | difficile à dire | pas sûr | pas sûre | pas certain |
    pas certaine | plus ou moins | un peu de tout | ça varie | peut-être | entre les deux |
    je ne suis pas sûr | pas encore décidé | j'hésite | bof | au milieu | variable |
    cela varie | n'importe | peu importe | je dois réfléchir | à voir | pas encore sûr |
    selon | selon les mois | pas encore sûre | faut voir`,
  dont_know: `
    je ne sais pas | sais pas | aucune idée | je ne sais pas encore | pas la moindre idée |
    je ne saurais dire | je viens de commencer | je l'ignore`,
  repair: `
    pardon je veux dire | non pardon | je veux dire | je voulais dire | non attendez |
    pardon non | plutôt | je corrige | je me suis trompé | je me suis trompée | ou plutôt |
    enfin non | correction | excusez-moi | non désolé | désolé je voulais | attendez | oups |
    erreur de ma part`,
  revise: `
    j'y ai repensé | voudrais changer | changer quelque chose | y ai repensé |
    j'ai changé d'avis | changé d'avis | finalement | en fait | à la réflexion |
    je dirais plutôt | je préfère | changez | modifier | en réalité | c'est faux |
    mettez plutôt | réflexion faite | au final | je préférerais | tout compte fait | changer`,
  negation: `
    pas | jamais | sans | tout sauf | n'importe lequel sauf | aucun | aucune | ni | ne vends plus | ne sommes plus | ne suis plus |
    au lieu de | plutôt que | j'ai dit | non pas | et non`,
  greet: 'bonjour | salut | bonsoir | coucou | bonne journée',
  thanks: 'merci | merci beaucoup',
  question_start: `
    que | quoi | quel | quelle | quels | quelles | comment | quand | où | qui | combien |
    pourquoi | est-ce que | puis-je | pouvez-vous | pourriez-vous | avez-vous |
    connaissez-vous | savez-vous | aimez-vous | y a-t-il | peut-on | qu'est-ce | dites-moi |
    tu connais | vous connaissez | tu aimes | vous aimez | tu sais | vous savez | connais-tu |
    sais-tu`,
  aside: `
    au fait | à propos | rien à voir | autre question | petite question | hors sujet |
    question bête | une autre question | instructions | tes règles | règles cachées |
    mode débogage | fais comme si | agis en | agis comme | tu es maintenant |
    à partir de maintenant | répète après moi | ignore toutes | ignore tout | oublie ta |
    oublie tout | nouvelle règle | tes créateurs | administrateur | les contrôles |
    sans rien vérifier | réponds seulement | mot pour mot | équipe de sécurité | mots de passe |
    je dois y aller | je dois partir | je dois filer | je reviens | à plus tard | un imprévu |
    sonne à la porte | moitié prix | votre patron | autres clients | client précédent |
    notes internes | société gagne`,
  pastime: `
    temps fait-il | la météo | météo | pluie | pleut | football | foot | match | restaurant |
    restau | film | week-end | vacances | mon chien | mon chat | mes enfants | blague |
    déjeuner | dîner | recette | actualités | élections | politique | préféré | préférée |
    chanson | soleil | anniversaire | circulation | horoscope | série | capitale |
    coupe du monde | loto | appelles-tu | appelez-vous | bon livre | quelle heure |
    beau temps | comment allez-vous | comment vas-tu | quel âge`,
  sells: `
    je vends | nous vendons | on vend | mon activité est | mon activité c'est |
    mon entreprise est | je propose | nous proposons | on propose | je fais | nous faisons |
    je fabrique | nous fabriquons | vendre | je donne | nous donnons | il s'agit de |
    je travaille dans | activité de | mon commerce est | je produis | nous récoltons |
    je suis dans | nous sommes dans | l'activité est | l'activité c'est | je collecte |
    nous collectons`,
}
