import type { Article } from './article.ts'

/** Articles on safety, gear, the app and personal data. */
export const SAFETY_ARTICLES: readonly Article[] = [
  {
    id: 'safety_accident',
    title: { en: 'Accidents', es: 'Accidentes', fr: 'Accidents', pt: 'Acidentes' },
    asked: {
      en: 'accident crash hit by car injured hurt bleeding fell ambulance hospital',
      es: 'accidente choque atropellado herido lesionado sangre caída caí ambulancia hospital',
      fr: 'accident choc renversé par une voiture blessé saigne tombé ambulance hôpital',
      pt: 'acidente batida atropelado ferido machucado sangue queda caí ambulância hospital',
    },
    segments: [
      {
        en: 'If anyone is hurt, call 112 first and stay where you are safe; the order does not matter now.',
        es: 'Si hay alguien herido, llama primero al 112 y quédate en un lugar seguro; el pedido ahora no importa.',
        fr: 'Si quelqu’un est blessé, appelez d’abord le 112 et restez en lieu sûr ; la commande n’a pas d’importance maintenant.',
        pt: 'Se alguém está ferido, ligue primeiro para o 112 e fique num lugar seguro; o pedido agora não importa.',
      },
    ],
    person: true,
  },
  {
    id: 'safety_harassment',
    title: {
      en: 'Threats and harassment',
      es: 'Amenazas y acoso',
      fr: 'Menaces et harcèlement',
      pt: 'Ameaças e assédio',
    },
    asked: {
      en: 'threatened harassed attacked insulted assaulted customer aggressive robbed stole scared police',
      es: 'amenazado acosado atacado insultado agredido cliente agresivo robado robaron miedo policía',
      fr: 'menacé harcelé attaqué insulté agressé client agressif volé peur police',
      pt: 'ameaçado assediado atacado insultado agredido cliente agressivo roubado roubaram medo polícia',
    },
    segments: [
      {
        en: 'Get away first and call 112 if you are in danger; you never have to finish such a delivery.',
        es: 'Aléjate primero y llama al 112 si estás en peligro; nunca tienes que terminar una entrega así.',
        fr: 'Éloignez-vous d’abord et appelez le 112 en cas de danger ; vous n’avez jamais à terminer une telle livraison.',
        pt: 'Afaste-se primeiro e ligue para o 112 se estiver em perigo; você nunca precisa terminar uma entrega assim.',
      },
    ],
    person: true,
  },
  {
    id: 'safety_insurance',
    title: { en: 'Insurance', es: 'Seguro', fr: 'Assurance', pt: 'Seguro' },
    asked: {
      en: 'insurance insured covered cover policy while working fall bike claim liability',
      es: 'seguro cubre cubren asegurado cubierto cobertura póliza caigo bici mientras trabajo reclamar responsabilidad',
      fr: 'assurance couvre assuré couvert couverture police tombe vélo pendant travail déclarer responsabilité',
      pt: 'seguro cobre cobrem segurado coberto cobertura apólice caio bicicleta enquanto trabalho acionar responsabilidade',
    },
    segments: [
      {
        en: 'You are insured at no cost from accepting an order until 15 minutes after it is delivered; report a claim within 48 hours.',
        es: 'Tienes seguro gratis desde que aceptas un pedido hasta 15 minutos después de entregarlo; comunica el siniestro en 48 horas.',
        fr: 'Vous êtes assuré sans frais de l’acceptation d’une commande jusqu’à 15 minutes après sa livraison ; déclarez un sinistre sous 48 heures.',
        pt: 'Você tem seguro sem custo desde que aceita um pedido até 15 minutos depois da entrega; comunique o sinistro em 48 horas.',
      },
    ],
  },
  {
    id: 'safety_weather',
    title: {
      en: 'Storms and ice',
      es: 'Tormentas y hielo',
      fr: 'Tempête et verglas',
      pt: 'Tempestades e gelo',
    },
    asked: {
      en: 'storm ice snow heavy rain heat dangerous to ride service paused shift during storm do i have to work',
      es: 'tormenta hielo nieve lluvia fuerte calor peligroso servicio parado turno tengo que trabajar',
      fr: 'tempête verglas neige forte pluie canicule dangereux rouler service suspendu créneau dois travailler',
      pt: 'tempestade gelo neve chuva forte calor perigoso serviço parado turno tenho que trabalhar',
    },
    segments: [
      {
        en: 'When it is dangerous to ride you may go offline at once; the shift then counts as kept.',
        es: 'Si es peligroso circular puedes desconectarte en el acto; el turno cuenta como cumplido.',
        fr: 'Quand rouler devient dangereux, vous pouvez vous déconnecter tout de suite ; le créneau compte comme tenu.',
        pt: 'Quando é perigoso rodar, você pode se desconectar na hora; o turno conta como cumprido.',
      },
    ],
  },
  {
    id: 'gear_bag',
    title: {
      en: 'Bag and clothing',
      es: 'Mochila y ropa',
      fr: 'Sac et vêtements',
      pt: 'Mochila e roupa',
    },
    asked: {
      en: 'bag backpack thermal jacket helmet gear broken replace new deposit equipment',
      es: 'mochila bolsa térmica chaqueta casco equipo rota cambiar nueva fianza material',
      fr: 'sac à dos isotherme veste casque équipement cassé remplacer nouveau caution matériel',
      pt: 'mochila bolsa térmica jaqueta capacete equipamento rasgada rasgou rasgar trocar nova outra pagar caução material',
    },
    segments: [
      {
        en: 'A worn-out bag is replaced free once a year at any hub; the deposit of 30 € comes back when you return it.',
        es: 'La mochila gastada se cambia gratis una vez al año en cualquier centro; la fianza de 30 € vuelve al devolverla.',
        fr: 'Un sac usé est remplacé gratuitement une fois par an dans tout point relais ; la caution de 30 € est rendue à son retour.',
        pt: 'A mochila gasta é trocada de graça uma vez por ano em qualquer base; a caução de 30 € volta quando você a devolve.',
      },
    ],
  },
  {
    id: 'gear_breakdown',
    title: {
      en: 'Breakdown on the way',
      es: 'Avería en ruta',
      fr: 'Panne en route',
      pt: 'Pane no caminho',
    },
    asked: {
      en: 'bike broke down flat tyre puncture breakdown scooter will not start what do i do repair during delivery',
      es: 'avería bici rota pinchado pinchazo moto no arranca qué hago reparación durante entrega',
      fr: 'panne vélo cassé crevé crevaison scooter ne démarre pas que faire réparation pendant livraison',
      pt: 'pane bicicleta quebrou pneu furado furei moto não pega o que faço conserto durante entrega',
    },
    segments: [
      {
        en: 'With a breakdown, tell me here to re-assign the order; it does not count against you, and repairs up to 20 € are paid with a receipt.',
        es: 'Con una avería, pídeme aquí que reasigne el pedido; no cuenta en tu contra y se pagan arreglos de hasta 20 € con recibo.',
        fr: 'En cas de panne, demandez-moi ici de réattribuer la commande ; cela ne compte pas contre vous et les réparations jusqu’à 20 € sont payées sur reçu.',
        pt: 'Com uma pane, peça aqui para eu repassar o pedido; não conta contra você e consertos de até 20 € são pagos com recibo.',
      },
    ],
  },
  {
    id: 'app_frozen',
    title: {
      en: 'App or GPS stuck',
      es: 'App o GPS bloqueados',
      fr: 'Appli ou GPS bloqués',
      pt: 'App ou GPS travados',
    },
    asked: {
      en: 'app frozen crash gps wrong location map stuck not loading update offline no orders coming',
      es: 'app bloqueada se cierra gps ubicación mapa colgada no carga actualizar sin pedidos',
      fr: 'appli bloquée plante gps position carte figée ne charge pas mettre à jour pas de commandes',
      pt: 'app travado fecha gps localização mapa parado não carrega atualizar sem pedidos',
    },
    segments: [
      {
        en: 'Close the app, switch the location off and on, and install the newest version; open orders stay with you for 10 minutes.',
        es: 'Cierra la app, apaga y enciende la ubicación e instala la última versión; los pedidos abiertos siguen contigo 10 minutos.',
        fr: 'Fermez l’appli, coupez et rallumez la localisation et installez la dernière version ; les commandes en cours vous restent 10 minutes.',
        pt: 'Feche o app, desligue e ligue a localização e instale a versão mais nova; os pedidos abertos ficam com você por 10 minutos.',
      },
    ],
  },
  {
    id: 'privacy_data',
    title: { en: 'Your data', es: 'Tus datos', fr: 'Vos données', pt: 'Seus dados' },
    asked: {
      en: 'data privacy location tracked stored who sees what do you do with my data chat protect gdpr',
      es: 'datos privacidad ubicación rastrean guardan quién ve qué hacéis con mis datos chat protegen',
      fr: 'données vie privée position suivi conserve qui voit que faites-vous de mes données protégez rgpd',
      pt: 'dados privacidade localização rastreiam guardam quem vê o que fazem com meus dados protegem',
    },
    segments: [
      {
        en: 'Your location is kept only while you are online, and this chat for 90 days; support alone can see it, and nothing is sold.',
        es: 'Tu ubicación se guarda solo mientras estás conectado, y este chat 90 días; solo lo ve soporte y nada se vende.',
        fr: 'Votre position est conservée seulement quand vous êtes en ligne, et cette discussion 90 jours ; seule l’assistance les voit et rien n’est vendu.',
        pt: 'Sua localização é guardada só enquanto você está online, e este chat por 90 dias; só o suporte vê e nada é vendido.',
      },
    ],
  },
]
