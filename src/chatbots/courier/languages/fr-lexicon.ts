import type { Lexicon } from './lexicon.ts'

/** French, as couriers write it. */
export const FR_LEXICON: Lexicon = {
  intents: {
    yes: `
      oui | ouais | ouep | ok | okay | d'accord | exact | exactement | c'est ça | c'est cela |
      c'est bon | c'est correct | c'est juste | tout est bon | tout est correct | tout est juste |
      correct | parfait | allez-y | vas-y | oui s'il vous plaît | continuons | on continue |
      bien sûr | je confirme | confirmé | envoyez | envoie | ça marche | ça me va | faites-le`,
    no: `
      non | nan | c'est faux | ce n'est pas ça | ce n'est pas correct | pas correct | incorrect |
      il y a une erreur | pas tout à fait | c'est pas ça | pas exact`,
    enough: `
      c'est tout | ce sera tout | rien d'autre | non merci | rien de plus | ça ira | au revoir |
      salut à plus | à bientôt | bonne journée | bonne soirée | ça m'aide | ça répond |
      plus de questions | pas d'autre question | j'ai ce qu'il me faut`,
    cancel: `
      laissez tomber | laisse tomber | oubliez | oublie | tant pis | ne le faites pas |
      ne l'envoyez pas | je la livre finalement | je vais la livrer | annulez la demande |
      annulez ça | annule ça | plus besoin`,
    greet: 'bonjour | bonsoir | salut | coucou | hello | bjr | slt',
    thanks: 'merci | merci beaucoup | mille mercis | merci bien | je vous remercie',
    meaning: `
      ce que vous voulez dire | expliquer ce que | ça veut dire | je ne vois pas | vous parlez de quoi |
      que voulez-vous dire | qu'est-ce que vous voulez dire | qu'est-ce que ça veut dire |
      ça veut dire quoi | que veut dire | je ne comprends pas | je comprends pas | pas compris |
      pouvez-vous expliquer | pouvez-vous m'expliquer | vous pouvez m'expliquer | expliquez |
      un exemple | donnez-moi un exemple | quelles options | quelles sont les options |
      quelles sont mes options | que dois-je écrire | que dois-je répondre | où je trouve |
      où est-ce que je trouve | où trouver | quel numéro | c'est-à-dire |
      de quoi avez-vous besoin exactement | de quoi parlez-vous`,
    why: `
      pourquoi avez-vous besoin | pourquoi vous avez besoin | pourquoi demandez-vous |
      pourquoi vous demandez | pourquoi voulez-vous | pour quoi faire | à quoi ça sert |
      à quoi cela sert | à quoi ça vous sert | à quoi cela vous sert | pourquoi en avez | en quoi ça vous |
      pourquoi vous en avez | pourquoi il vous faut | pourquoi cette question | c'est nécessaire | est-ce nécessaire | est-ce important |
      pourquoi est-ce important | en quoi est-ce`,
    help: `
      je suis bloqué | je suis bloquée | que dois-je faire maintenant | et maintenant |
      comment continuer | comment on continue | on fait quoi | je ne sais pas comment continuer |
      pouvez-vous m'aider | vous pouvez m'aider | aidez-moi | besoin d'aide |
      que pouvez-vous faire | comment fait-on`,
    person: `
      une personne | vraie personne | un humain | humain | un agent | agent | un conseiller |
      conseiller | parler à quelqu'un | quelqu'un que je peux appeler | quelqu'un de réel |
      appeler quelqu'un | appelez-moi | service client | passez-moi | un opérateur | un collègue |
      un responsable | superviseur | pas un robot | pas à un robot`,
    insist: `
      j'insiste | j'exige | j'ai dit une personne | seulement une personne | tout de suite |
      immédiatement`,
    frustration: `
      trop long | prend trop de temps | trop de temps | dépêchez-vous | plus vite | pénible |
      agaçant | perte de temps | perdre mon temps | ridicule | trop de questions |
      toute la journée | ras le bol | marre | inutile | combien de questions | déjà dit |
      je vous l'ai déjà dit | je perds de l'argent | n'importe quoi | nul | c'est abusé`,
    privacy: `
      ça me gêne | cela me gêne | gêne de donner | ça ne vous regarde pas | c'est personnel |
      préfère ne pas | je préfère ne pas | ne veux pas donner | ne veux pas dire | c'est privé |
      pas à l'aise | mes données | qui voit | qui peut voir | conservez-vous | vous gardez |
      gardez-vous | protégez | données personnelles | confidentiel | cette information`,
    vague: `
      ça dépend | cela dépend | dépend | difficile à dire | pas sûr | pas sûre | entre les deux |
      un peu de tout | ça varie | cela varie | peut-être | je ne sais pas | je ne le sais pas | je sais pas | sais pas |
      aucune idée | pas la moindre idée | je ne me souviens pas | plus ou moins | comme d'habitude |
      peu importe | il faudrait que je regarde | je dois vérifier | chais pas`,
    repair: `
      je veux dire | je voulais dire | non pardon | pardon non | pardon | non attendez |
      attendez non | je me suis trompé | je me suis trompée | correction | plutôt | ou plutôt |
      devrait être | oups | erreur de ma part`,
    revise: `
      j'ai changé d'avis | changé d'avis | réfléchi | je veux changer | changer une chose |
      changer quelque chose | en fait | finalement | changez | est faux | est fausse |
      un instant | plus maintenant`,
    injection: `
      ignore les instructions | ignorez les instructions | ignore tes instructions |
      ignorez vos instructions | oublie tes instructions | oubliez vos instructions |
      instructions précédentes | vos instructions | tes instructions | tes règles | vos règles |
      prompt système | ton prompt | votre prompt | mode développeur | tu es maintenant |
      vous êtes maintenant | fais comme si | faites comme si | sans règles | répète les mots |
      affiche tes | affichez vos`,
    bounds: `
      téléphone d'un autre | numéro d'un autre | téléphone du coursier |
      numéro du coursier | numéro du livreur | téléphone du livreur |
      téléphone du client | numéro du client | numéro de téléphone du | e-mail du client |
      coordonnées du client | données du client | nom complet du client | où habite |
      où il habite | où elle habite | combien gagne | compte d'un autre | son compte |
      carte du client | numéro de carte | adresse d'un autre`,
    back_later: `
      à plus tard | je reviens | je reviendrai | on continue plus tard | on reprend plus tard |
      on en reparle plus tard`,
    aside: `
      au fait | à propos | quel temps fera | la météo | football | foot | match | film | blague |
      mon chien | mon chat | guitare | recette | les infos | politique | horoscope |
      loterie | chanson | musique | va pleuvoir | bon restaurant | capitale de | coupe du monde |
      comment vous appelez-vous | ton nom | quel âge | vous aimez | êtes-vous un robot |
      es-tu un robot | êtes-vous humain | comment allez-vous | ça va bien | anniversaire |
      vacances`,
    trouble: `
      j'ai un problème | un problème avec | problème sur une commande |
      problème avec ma commande | problème avec la commande | il y a un problème |
      un souci avec | j'ai un souci | me plaindre`,
    announce: `
      une question | petite question | des questions | j'ai des questions | quelques questions |
      question sur | je débute | je suis nouveau | je suis nouvelle | nouveau coursier`,
    follow_up: 'et | et pour | et si | ça | cela | cette | alors | aussi',
    ask: `
      que faire | que se passe | que dois | que puis | quoi | pourquoi | comment | quand | où | qui | quel | quelle | quels | quelles |
      combien | est-ce que | est-ce qu'il | qu'est-ce | puis-je | pouvez-vous | pourriez-vous |
      peux-tu | je peux | y a-t-il | dois-je | dites-moi | je voudrais savoir | je veux savoir |
      question sur | savez-vous`,
    inform_ask: `
      que se passe | qu'est-ce qui se passe | que faire | je fais quoi | qu'est-ce que je fais |
      que dois-je faire | et si | combien | tous les combien | quand | comment fonctionne |
      comment ça marche | comment est | comment sont | comment puis-je | comment faire | où |
      pourquoi | quel | quelle | quels | quelles | qui paie | dois-je payer | est-ce que je dois |
      suis-je payé | est-ce que je suis | je risque | y a-t-il une sanction | suis-je puni |
      est-ce permis | ai-je le droit`,
  },
  actions: {
    reassign_order: `
      à un autre coursier | à un autre livreur | à quelqu'un d'autre |
      réattribuer | réattribuez | réattribue | réattribution | réassigner | réassignez |
      donner à un autre coursier | donnez-la à un autre | donner à un autre | passer à un autre |
      passez-la à un autre | passez la commande à | qu'un autre la prenne | qu'un autre la livre |
      quelqu'un d'autre la livre | je ne peux pas livrer | je ne peux pas la livrer |
      peux pas livrer | peux pas la livrer | je ne peux plus livrer | impossible de livrer |
      je ne peux pas faire cette commande | je ne peux pas finir | je ne peux pas terminer |
      je n'y arriverai pas | enlevez-moi la commande | enlevez-moi cette commande |
      retirez-moi la commande | retirez-moi cette commande | retirez-moi de la commande |
      rendre la commande | rendre cette commande | rendre une commande | abandonner la commande |
      abandonner cette commande | lâcher la commande | lâcher cette commande`,
    report_issue: `
      signaler | signale | je signale | faire un signalement | signalement | déclarer un problème`,
    adjust_pay: `
      paie est fausse | mal payé | mal payée | payé moins | payée moins | pas assez payé |
      corriger ma paie | corriger la paie | corrigez ma paie | correction de paie |
      ajuster ma paie | ajustement | réclamer | réclamation | il manque de l'argent |
      il me manque | manque de l'argent | paie incomplète | pas été payé | pas été payée |
      n'ai pas été payé | n'ai pas été payée | pas payé pour | pas reçu ma paie |
      vous me devez | on me doit | pourboire manque | pourboire n'est pas | il manque mon pourboire |
      il manque le pourboire | il manque la prime | prime manque | touché moins | trop peu payé |
      ma paie est trop`,
  },
  reasons: {
    'vehicle breakdown': `
      panne | en panne | tombé en panne | tombée en panne | vélo cassé | mon vélo est cassé |
      scooter cassé | crevé | crevaison | pneu crevé | j'ai crevé | roue crevée |
      ne démarre pas | la chaîne | plus de batterie | plus d'essence | les freins |
      panne du véhicule`,
    'too far': `
      trop loin | c'est loin | très loin | hors de ma zone | autre bout | à l'autre bout |
      trop de kilomètres | distance trop`,
    unwell: `
      malade | je me sens mal | pas bien | fièvre | mal à la tête | mal au ventre | vertige |
      vertiges | nausée`,
    'long wait': `
      longue attente | attente trop longue | attends depuis | j'attends trop | toujours pas prête |
      pas prêt | pas prête | trop d'attente | le restaurant est lent | restaurant trop lent |
      attendre trop longtemps`,
    unsafe: `
      dangereux | dangereuse | pas sûr du tout | pas en sécurité | quartier dangereux |
      mal famé | fait peur | pas rassuré | zone dangereuse`,
    'no time': `
      manque de temps | pas le temps | plus le temps | fin de mon créneau | créneau se termine |
      je dois partir | je dois rentrer | urgence à la maison | rendez-vous | en retard |
      mon fils | ma fille`,
    other: 'autre raison | autre chose | aucun de ceux-là | aucune de celles-là',
  },
  issues: {
    'missing items': `
      articles manquants | article manquant | il manque un article | il manque des articles |
      manque quelque chose | il manque une boisson | il manque la boisson |
      il manque les boissons | incomplète | incomplet | oublié | manquant | manquants | manque | ont oublié | pas dans le sac`,
    'damaged order': `
      abîmé | abîmée | renversé | renversée | s'est renversé | cassé la commande | écrasé |
      écrasée | commande abîmée | endommagé | endommagée | a coulé | tombé la nourriture`,
    'customer unreachable': `
      ne répond pas | répond pas | injoignable | ne décroche pas | n'ouvre pas | personne n'ouvre |
      pas chez lui | pas chez elle | personne ne répond | client absent | il n'y a personne`,
    'wrong address': `
      mauvaise adresse | adresse fausse | fausse adresse | adresse est fausse |
      adresse incorrecte | mauvaise rue | adresse n'existe pas | rue n'existe pas |
      mauvais endroit | erreur d'adresse`,
    'restaurant closed': `
      restaurant fermé | restaurant est fermé | est fermé | c'est fermé | rideau baissé |
      magasin fermé | ils ont fermé`,
    'app trouble': `
      souci avec l'appli | appli bloquée | l'appli plante | appli plante | l'appli ne marche pas |
      appli ne fonctionne pas | appli figée | gps | la carte est | l'application ne`,
    other: 'autre problème | autre chose | aucun de ceux-là | aucune de celles-là',
  },
  payReasons: {
    'waiting time': `
      temps d'attente | pour l'attente | l'attente | attente | attendu | j'ai attendu |
      pour avoir attendu`,
    'extra distance': `
      distance en plus | distance | kilomètres | km | détour | trajet plus long | plus loin`,
    'missing tip': 'pourboire | pourboires | pourboire manquant',
    'cancelled order': `
      commande annulée | annulée | annulé | annulation | ont annulé`,
    'missing bonus': 'prime | primes | bonus | prime manquante | heures de pointe',
    other: 'autre motif | autre chose | aucun de ceux-là | aucune de celles-là',
  },
  orderWords: 'commande numéro num n livraison',
  moneyWords: 'euro euros eur € centimes paie payé doit devez montant somme manque',
  stopWords: `
    le la les un une des de du d l en a au aux et ou que qui est sont etre suis vous votre vos tu
    ton ta tes je j me m mon ma mes nous notre nos il elle on ce c cette ces cela ca se s par pour
    avec dans sur plus pas ne n y qu si mais donc comme quoi quel quelle quels quelles
    comment combien pourquoi ou bonjour merci veux voudrais peux peut pouvez ai as avez ont fait
    faire dois tout tous aussi bien tres sans avant apres alors encore deja savoir besoin moi toi
    lui leur eux t trop souvent beaucoup`,
}
