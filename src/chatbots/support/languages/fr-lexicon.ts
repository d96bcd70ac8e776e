import type { Lexicon } from './lexicon.ts'

export const FR_LEXICON: Lexicon = {
  yes: `
    oui | ouais | d'accord | ok | bien sûr | exactement | exact | parfait | c'est ça | c'est bien ça |
    c'est exact | c'est correct | correct | allez-y | vas-y | faites-le | très bien | entendu | volontiers |
    je confirme | ça me va | tout à fait | c'est bon | continuez | continuer | on continue | évidemment`,
  no: `
    non | ce n'est pas ça | ce n'est pas correct | c'est faux | pas du tout | pas encore |
    non merci | pas vraiment | plutôt non | pas tout à fait | incorrect | ne faites pas ça | attendez | surtout pas`,
  person: `
    pas à une machine | pas à un robot |
    une personne | vraie personne | un humain | un agent | un conseiller | une conseillère |
    un collègue | parler à quelqu'un | quelqu'un que je peux appeler | quelqu'un à appeler | service client |
    un responsable | être humain | un employé | quelqu'un de réel | un vrai humain`,
  insist: `j'insiste | immédiatement | tout de suite | j'exige | pas à une machine | pas à un robot`,
  thanks: `
    merci | merci beaucoup | merci d'avance | mille mercis | je vous remercie | c'est gentil |
    merci pour votre aide | merci de votre aide`,
  closing: `
    c'est tout | ce sera tout | rien d'autre | au revoir | bonne journée | à bientôt | salut |
    non merci | j'ai fini | plus rien | tout est réglé | voilà c'est tout | c'est à peu près tout |
    bonne soirée | pas d'autre question`,
  drop: `
    laissez tomber | laisse tomber | oubliez | oubliez ça | tant pis | peu importe | je le garde |
    je la garde | n'y pensez plus | laissez`,
  frustration: `
    trop de temps | trop long | plus vite | accélérer | pas toute la journée | ridicule | agaçant | énervant |
    perte de temps | perdre mon temps | j'en ai marre | j'en ai assez | honte | inacceptable |
    combien de questions | encore combien | en colère | déçu | déçue | nul | scandaleux | lamentable |
    furieux | furieuse | n'importe quoi | inutile | catastrophe | pénible | fatigant`,
  greet: `bonjour | bonsoir | coucou | hello | bien le bonjour`,
  clarify: `
    que vous faut-il | que vous faut-il exactement | qu'est-ce qu'il vous faut | de quoi s'agit-il | que voulez-vous dire | qu'est-ce que vous voulez dire | qu'entendez-vous par là | que veut dire |
    qu'est-ce que ça veut dire | je ne comprends pas | ne comprends pas la question | comprends pas |
    pouvez-vous expliquer | pouvez-vous m'expliquer | vous pouvez m'expliquer | un exemple |
    donnez-moi un exemple | quelles sont mes options | quels sont mes choix | où est-ce que je le trouve | où je trouve ça |
    où le trouver | que dois-je faire maintenant | comment on continue | je suis bloqué |
    je suis bloquée | pouvez-vous m'aider | vous pouvez m'aider | que voulez-vous exactement | de quoi avez-vous besoin | besoin exactement |
    je ne sais pas comment continuer | on fait quoi maintenant | c'est-à-dire | que dois-je faire | comment continuer`,
  why: `
    pourquoi voulez-vous | pourquoi avez-vous besoin | pourquoi vous avez besoin | pourquoi demandez-vous | à quoi ça sert | pour quoi faire |
    pourquoi est-ce important | pourquoi c'est important | en quoi est-ce utile | c'est vraiment nécessaire | est-ce nécessaire |
    pourquoi cette question | besoin de savoir ça | vous en avez besoin`,
  privacy: `
    mes données | données personnelles | je préfère ne pas | préfère ne pas le dire | pas à l'aise |
    qui voit | qui peut voir | ces informations | cette information | vie privée | confidentiel | rgpd | protégez-vous |
    protégez | conservez-vous | gardez-vous ce que | ce que j'écris ici | ce que j'écris | protection des données | donner ça`,
  dont_know: `
    je ne sais pas | sais pas | aucune idée | je ne l'ai pas | je n'ai pas le numéro |
    je ne le trouve pas | je l'ai perdu | je ne me souviens pas | il faudrait que je regarde |
    je ne l'ai pas sous la main | effacé l'e-mail | je ne saurais dire | je n'en sais rien | jamais reçu de numéro`,
  vague: `
    ça dépend | difficile à dire | pas sûr | pas sûre | un peu de tout | ça varie | peut-être |
    plus ou moins | entre les deux | je suppose | quelque part | à voir`,
  repair: `
    je veux dire | je voulais dire | non pardon | pardon | non désolé | désolé | désolée | non attendez |
    ou plutôt | plutôt | je me suis trompé | je me suis trompée | je corrige | non attends`,
  change_mind: `
    j'ai changé d'avis | changé d'avis | réflexion faite | j'ai réfléchi | à la réflexion | en fait |
    finalement | je veux changer une chose | changer une chose | plutôt l'autre | l'autre |
    sur quelque chose que j'ai dit | j'y ai repensé`,
  injection: `
    ignore les instructions | ignorez les instructions | ignore tes instructions |
    ignorez vos instructions | oublie tes instructions | oubliez vos instructions |
    instructions précédentes | prompt système | ton prompt | votre prompt | tes instructions |
    vos instructions | mode développeur | fais semblant | faites semblant | agis comme |
    tu es maintenant | vous êtes maintenant | nouvelles instructions | mode admin`,
  out_of_bounds: `
    votre patron | ton patron | adresse personnelle | numéro privé | un autre client | d'autres clients | commande de mon voisin | commande de ma voisine |
    commande de mon ex | commande de quelqu'un d'autre | compte de quelqu'un d'autre |
    commande de mon mari | commande de ma femme | liste des clients | tous les clients |
    base de données des clients | mot de passe de | remboursez-moi deux fois |
    double remboursement | sans vérification | sans vérifier | pirater | fausse facture |
    faites-moi une remise | donnez-moi un bon | gratuit pour moi`,
  frame: `
    mon numéro de commande est le | mon numéro de commande est | le numéro de commande est | numéro de commande | ma commande est la | c'est la commande |
    commande numéro | commande | c'est le | c'est la | c'est | le numéro est | numéro | mon e-mail est |
    mon adresse e-mail est | adresse e-mail | e-mail | email | mail | courriel | mon mail est |
    la nouvelle adresse est | ma nouvelle adresse est | nouvelle adresse | l'adresse est | adresse |
    envoyez-le à | envoyez-la à | voici | voilà | s'il vous plaît | svp | autrement dit |
    je le dis autrement | comme je le disais | je recommence | voici ce que je veux |
    ce que je veux faire | un instant | en d'autres termes | ce que je veux dire`,
}
