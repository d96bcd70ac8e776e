import type { Article } from './article.ts'

/** Articles on taking, picking up and delivering orders. */
export const ORDER_ARTICLES: readonly Article[] = [
  {
    id: 'order_giving_back',
    title: {
      en: 'Giving an order back',
      es: 'Devolver un pedido',
      fr: 'Rendre une commande',
      pt: 'Devolver um pedido',
    },
    asked: {
      en: 'what happens if i re-assign unassign drop give back order penalty consequences how often per week allowed limit rating',
      es: 'qué pasa si reasigno devolver devuelvo soltar suelto dejar pedido penalización penalizan castigo consecuencias cuántas veces semana límite nota',
      fr: 'que se passe si réattribuer rendre rends abandonner commande pénalité sanction conséquences combien de fois semaine limite note',
      pt: 'o que acontece se eu repasso devolver devolvo largar pedido penalidade punição consequências quantas vezes semana limite nota',
    },
    segments: [
      {
        en: 'Up to 3 orders a week can be given back before pick-up without any effect; from the 4th on, you get no offers for 30 minutes.',
        es: 'Puedes devolver hasta 3 pedidos por semana antes de recogerlos sin ningún efecto; desde el 4.º, no recibes ofertas durante 30 minutos.',
        fr: 'Vous pouvez rendre jusqu’à 3 commandes par semaine avant le retrait sans effet ; à partir de la 4e, vous ne recevez pas d’offre pendant 30 minutes.',
        pt: 'Você pode devolver até 3 pedidos por semana antes da retirada sem nenhum efeito; a partir do 4º, fica 30 minutos sem ofertas.',
      },
    ],
    note: 'INTERNAL: after the 8th in a week risk queue R-2 is told.',
  },
  {
    id: 'order_declining',
    title: {
      en: 'Declining offers',
      es: 'Rechazar ofertas',
      fr: 'Refuser des offres',
      pt: 'Recusar ofertas',
    },
    asked: {
      en: 'decline offer reject refuse acceptance rate ignore offers bad for me',
      es: 'rechazar oferta rechazo no aceptar tasa de aceptación ignorar ofertas',
      fr: 'refuser offre décliner taux d’acceptation ignorer offres',
      pt: 'recusar oferta rejeitar não aceitar taxa de aceitação ignorar ofertas',
    },
    segments: [
      {
        en: 'You may decline any offer within 40 seconds; your acceptance rate has no effect on shifts or pay.',
        es: 'Puedes rechazar cualquier oferta en 40 segundos; tu tasa de aceptación no afecta a los turnos ni al pago.',
        fr: 'Vous pouvez refuser toute offre sous 40 secondes ; votre taux d’acceptation ne change rien aux créneaux ni à la paie.',
        pt: 'Você pode recusar qualquer oferta em 40 segundos; sua taxa de aceitação não muda nada nos turnos nem no pagamento.',
      },
    ],
  },
  {
    id: 'order_not_ready',
    title: {
      en: 'Food is not ready',
      es: 'La comida no está lista',
      fr: 'Le repas n’est pas prêt',
      pt: 'A comida não está pronta',
    },
    asked: {
      en: 'food order not ready restaurant slow late how long do i have to wait leave',
      es: 'comida pedido no está listo restaurante lento tarde cuánto tengo que esperar irme',
      fr: 'repas commande pas prête restaurant lent retard combien de temps dois attendre partir',
      pt: 'comida pedido não está pronto restaurante lento atrasado quanto tempo tenho que esperar ir embora',
    },
    segments: [
      {
        en: 'Tap “Not ready” when you arrive and wait 15 minutes; after that you may give the order back without it being counted.',
        es: 'Pulsa “No está listo” al llegar y espera 15 minutos; después puedes devolver el pedido sin que cuente.',
        fr: 'Touchez « Pas prêt » en arrivant et attendez 15 minutes ; ensuite vous pouvez rendre la commande sans qu’elle soit comptée.',
        pt: 'Toque em “Não está pronto” ao chegar e espere 15 minutos; depois você pode devolver o pedido sem que ele conte.',
      },
    ],
  },
  {
    id: 'order_restaurant_closed',
    title: {
      en: 'Restaurant is closed',
      es: 'Restaurante cerrado',
      fr: 'Restaurant fermé',
      pt: 'Restaurante fechado',
    },
    asked: {
      en: 'restaurant closed shut what do i do when closed nobody there photo compensation',
      es: 'restaurante cerrado cerrada qué hago cuando cerrado nadie foto compensación',
      fr: 'restaurant fermé que faire quand fermé personne photo compensation',
      pt: 'restaurante fechado o que faço quando fechado ninguém foto compensação',
    },
    segments: [
      {
        en: 'Take a photo of the closed door and report it here; you get 3 € for the way.',
        es: 'Haz una foto de la puerta cerrada y avisa aquí; recibes 3 € por el trayecto.',
        fr: 'Prenez une photo de la porte fermée et signalez-le ici ; vous touchez 3 € pour le trajet.',
        pt: 'Tire uma foto da porta fechada e avise aqui; você recebe 3 € pelo trajeto.',
      },
    ],
  },
  {
    id: 'order_unreachable',
    title: {
      en: 'Customer cannot be reached',
      es: 'El cliente no responde',
      fr: 'Client injoignable',
      pt: 'Cliente não atende',
    },
    asked: {
      en: 'customer not answering unreachable no answer phone door what do i do how long wait leave food',
      es: 'cliente no responde no contesta nadie abre teléfono puerta qué hago cuánto espero dejar comida',
      fr: 'client injoignable ne répond pas téléphone porte que faire combien attendre laisser repas',
      pt: 'cliente não atende não responde telefone porta o que faço quanto espero deixar comida',
    },
    segments: [
      {
        en: 'Call the customer twice in the app and wait 7 minutes; then leave the order in a safe place with a photo. You are paid in full.',
        es: 'Llama al cliente dos veces desde la app y espera 7 minutos; luego deja el pedido en un lugar seguro con una foto. Cobras la tarifa entera.',
        fr: 'Appelez le client deux fois dans l’appli et attendez 7 minutes ; laissez ensuite la commande dans un endroit sûr avec une photo. Vous êtes payé en entier.',
        pt: 'Ligue para o cliente duas vezes pelo app e espere 7 minutos; depois deixe o pedido num lugar seguro com uma foto. Você recebe a tarifa inteira.',
      },
    ],
  },
  {
    id: 'order_wrong_address',
    title: {
      en: 'Wrong address',
      es: 'Dirección equivocada',
      fr: 'Mauvaise adresse',
      pt: 'Endereço errado',
    },
    asked: {
      en: 'wrong address customer moved pin incorrect another street what do i do',
      es: 'dirección equivocada incorrecta cliente otra calle mal qué hago',
      fr: 'mauvaise adresse fausse client autre rue que faire erronée',
      pt: 'endereço errado incorreto cliente outra rua o que faço',
    },
    segments: [
      {
        en: 'If the right address is at most 1 km away, deliver there and the way is paid; if it is further, report it here and return the order.',
        es: 'Si la dirección correcta está como mucho a 1 km, entrega allí y se paga el trayecto; si está más lejos, avisa aquí y devuelve el pedido.',
        fr: 'Si la bonne adresse est à 1 km au plus, livrez-y et le trajet est payé ; si elle est plus loin, signalez-le ici et rapportez la commande.',
        pt: 'Se o endereço certo estiver a no máximo 1 km, entregue lá e o trajeto é pago; se for mais longe, avise aqui e devolva o pedido.',
      },
    ],
  },
  {
    id: 'order_missing_items',
    title: {
      en: 'Items are missing',
      es: 'Faltan productos',
      fr: 'Articles manquants',
      pt: 'Itens faltando',
    },
    asked: {
      en: 'items missing drink forgotten incomplete bag who pays deducted my fault go back',
      es: 'faltan productos bebida olvidada incompleto bolsa quién paga descuentan culpa volver',
      fr: 'articles manquants boisson oubliée incomplet sac qui paie retenu faute retourner',
      pt: 'itens faltando bebida esquecida incompleto sacola quem paga descontam culpa voltar',
    },
    segments: [
      {
        en: 'You need not go back for missing items: report them here, the customer is refunded, and nothing is deducted from you.',
        es: 'No hace falta volver si faltan productos: avisa aquí, se devuelve el dinero al cliente y a ti no se te descuenta nada.',
        fr: 'Inutile de retourner pour des articles manquants : signalez-le ici, le client est remboursé et rien n’est retenu sur vos gains.',
        pt: 'Não precisa voltar se faltam itens: avise aqui, o cliente recebe o dinheiro de volta e nada é descontado de você.',
      },
    ],
  },
  {
    id: 'order_damaged',
    title: {
      en: 'Damaged or spilled orders',
      es: 'Pedidos dañados',
      fr: 'Commandes abîmées',
      pt: 'Pedidos danificados',
    },
    asked: {
      en: 'damaged spilled spilt broken food leaked do i have to pay for it charged first time',
      es: 'dañado derramado roto comida volcado tengo que pagarlo cobran primera vez',
      fr: 'abîmé renversé cassé repas dois payer facturé première fois',
      pt: 'danificado derramado quebrado comida virou tenho que pagar cobram primeira vez',
    },
    segments: [
      {
        en: 'Report a spilled or broken order here with a photo; two a month are covered for you, and you pay nothing for them.',
        es: 'Avisa aquí de un pedido derramado o roto con una foto; dos al mes están cubiertos y no pagas nada por ellos.',
        fr: 'Signalez ici une commande renversée ou cassée avec une photo ; deux par mois sont couvertes et vous ne payez rien.',
        pt: 'Avise aqui sobre um pedido derramado ou quebrado com uma foto; dois por mês são cobertos e você não paga nada.',
      },
    ],
  },
  {
    id: 'order_alcohol',
    title: {
      en: 'Alcohol and age checks',
      es: 'Alcohol y edad',
      fr: 'Alcool et âge',
      pt: 'Álcool e idade',
    },
    asked: {
      en: 'alcohol beer wine age check id card under 18 minor drunk refuse hand over',
      es: 'alcohol cerveza vino edad comprobar dni carnet menor 18 borracho negarme',
      fr: 'alcool bière vin âge vérifier pièce identité mineur 18 ivre refuser',
      pt: 'álcool cerveja vinho idade verificar documento identidade menor 18 bêbado recusar',
    },
    segments: [
      {
        en: 'Check an identity card for every order with alcohol; hand nothing to anyone under 18, and bring it back for 4 €.',
        es: 'Comprueba un documento de identidad en cada pedido con alcohol; no entregues nada a menores de 18 y devuélvelo por 4 €.',
        fr: 'Vérifiez une pièce d’identité pour toute commande avec alcool ; ne remettez rien à un mineur de moins de 18 ans et rapportez-la pour 4 €.',
        pt: 'Confira um documento de identidade em todo pedido com álcool; não entregue nada a menores de 18 e devolva-o por 4 €.',
      },
    ],
  },
  {
    id: 'order_stacked',
    title: {
      en: 'Two orders at once',
      es: 'Dos pedidos a la vez',
      fr: 'Deux commandes à la fois',
      pt: 'Dois pedidos de uma vez',
    },
    asked: {
      en: 'two orders at once stacked double which first sequence order of delivery batch paid both',
      es: 'dos pedidos a la vez doble cuál primero orden entrega juntos pagan ambos',
      fr: 'deux commandes à la fois double laquelle d’abord ordre livraison groupées payées',
      pt: 'dois pedidos de uma vez duplo qual primeiro ordem entrega juntos pagam ambos',
    },
    segments: [
      {
        en: 'Deliver in the order that the app shows; the second order earns 70 % of its base fee and all of its distance.',
        es: 'Entrega en el orden que muestra la app; el segundo pedido da el 70 % de la tarifa base y toda su distancia.',
        fr: 'Livrez dans l’ordre indiqué par l’appli ; la seconde commande rapporte 70 % de son tarif de base et toute sa distance.',
        pt: 'Entregue na ordem que o app mostra; o segundo pedido rende 70 % da tarifa base e toda a distância.',
      },
    ],
  },
  {
    id: 'order_contactless',
    title: {
      en: 'Leaving orders at the door',
      es: 'Dejar pedidos en la puerta',
      fr: 'Dépôt devant la porte',
      pt: 'Deixar pedidos na porta',
    },
    asked: {
      en: 'leave left at door contactless doorstep photo proof delivered not received',
      es: 'dejar en la puerta sin contacto portal foto prueba entregado no recibido',
      fr: 'laisser devant la porte sans contact palier photo preuve livré pas reçu',
      pt: 'deixar na porta sem contato portaria foto prova entregue não recebido',
    },
    segments: [
      {
        en: 'At the door, take one photo in which the number of the door can be seen; it is your proof of delivery for 30 days.',
        es: 'En la puerta, haz una foto en la que se vea el número; es tu prueba de entrega durante 30 días.',
        fr: 'Devant la porte, prenez une photo où l’on voit le numéro ; c’est votre preuve de livraison pendant 30 jours.',
        pt: 'Na porta, tire uma foto em que se veja o número; ela é sua prova de entrega por 30 dias.',
      },
    ],
  },
]
