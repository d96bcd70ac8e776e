import type { Article } from './article.ts'

/** Articles on a courier's account, shifts and papers. */
export const ACCOUNT_ARTICLES: readonly Article[] = [
  {
    id: 'account_shifts',
    title: {
      en: 'Booking shifts',
      es: 'Reservar turnos',
      fr: 'Réserver des créneaux',
      pt: 'Reservar turnos',
    },
    asked: {
      en: 'book shift shifts schedule next week when open booking slots hours',
      es: 'reservar turno turnos horario semana próxima cuándo abren reserva horas',
      fr: 'réserver créneau créneaux planning semaine prochaine quand ouvre réservation heures',
      pt: 'reservar turno turnos escala semana próxima quando abrem reserva horas',
    },
    segments: [
      {
        en: 'Shifts of the coming week open every Thursday at 12:00 under Shifts; those with the most kept shifts book first.',
        es: 'Los turnos de la semana siguiente se abren cada jueves a las 12:00 en Turnos; quien más turnos cumple reserva antes.',
        fr: 'Les créneaux de la semaine suivante ouvrent chaque jeudi à 12:00 dans Créneaux ; ceux qui en tiennent le plus réservent d’abord.',
        pt: 'Os turnos da semana seguinte abrem toda quinta-feira às 12:00 em Turnos; quem mais cumpre turnos reserva primeiro.',
      },
    ],
  },
  {
    id: 'account_cancel_shift',
    title: {
      en: 'Cancelling a shift',
      es: 'Cancelar un turno',
      fr: 'Annuler un créneau',
      pt: 'Cancelar um turno',
    },
    asked: {
      en: 'cancel shift can not work miss shift late no show sick notice drop shift',
      es: 'cancelar turno no puedo trabajar faltar turno tarde enfermo aviso',
      fr: 'annuler créneau ne peux pas travailler manquer retard absent malade préavis',
      pt: 'cancelar turno não posso trabalhar faltar turno atraso doente aviso até quando cancelar meu turno limite',
    },
    segments: [
      {
        en: 'A shift can be cancelled freely until 24 hours before it starts; later than that it counts as missed.',
        es: 'Un turno se cancela sin problema hasta 24 horas antes de empezar; más tarde cuenta como falta.',
        fr: 'Un créneau s’annule librement jusqu’à 24 heures avant son début ; plus tard, il compte comme manqué.',
        pt: 'Um turno pode ser cancelado livremente até 24 horas antes do início; depois disso conta como falta.',
      },
    ],
  },
  {
    id: 'account_vehicle',
    title: {
      en: 'Changing your vehicle',
      es: 'Cambiar de vehículo',
      fr: 'Changer de véhicule',
      pt: 'Trocar de veículo',
    },
    asked: {
      en: 'change vehicle switch bike scooter motorbike car registered new vehicle licence',
      es: 'cambiar vehículo bici moto coche registrado vehículo nuevo carné permiso',
      fr: 'changer véhicule vélo scooter moto voiture enregistré nouveau véhicule permis',
      pt: 'trocar mudar veículo bicicleta moto carro registrado veículo novo carteira',
    },
    segments: [
      {
        en: 'Choose your new vehicle under Profile > Vehicle; with a motor, add licence and insurance, which takes 2 days to check.',
        es: 'Elige el vehículo nuevo en Perfil > Vehículo; si lleva motor, añade permiso y seguro, que se comprueban en 2 días.',
        fr: 'Choisissez le nouveau véhicule dans Profil > Véhicule ; s’il a un moteur, ajoutez permis et assurance, vérifiés en 2 jours.',
        pt: 'Escolha o veículo novo em Perfil > Veículo; se tiver motor, envie carteira e seguro, que são conferidos em 2 dias.',
      },
    ],
  },
  {
    id: 'account_documents',
    title: {
      en: 'Expired papers',
      es: 'Documentos caducados',
      fr: 'Papiers expirés',
      pt: 'Documentos vencidos',
    },
    asked: {
      en: 'document expired papers residence permit passport id renew upload blocked because of papers',
      es: 'documento caducado papeles permiso residencia pasaporte dni renovar subir bloqueada papeles',
      fr: 'document expiré papiers titre de séjour passeport renouveler envoyer bloqué papiers',
      pt: 'documento vencido papéis visto residência passaporte renovar enviar bloqueada papéis',
    },
    segments: [
      {
        en: 'Upload the renewed paper under Profile > Documents; it is checked within 24 hours, and until then no shifts can be booked.',
        es: 'Sube el documento renovado en Perfil > Documentos; se comprueba en 24 horas y hasta entonces no se reservan turnos.',
        fr: 'Envoyez le papier renouvelé dans Profil > Documents ; il est vérifié sous 24 heures, et d’ici là aucun créneau ne se réserve.',
        pt: 'Envie o documento renovado em Perfil > Documentos; ele é conferido em 24 horas e até lá não dá para reservar turnos.',
      },
    ],
  },
  {
    id: 'account_deactivated',
    title: {
      en: 'Deactivated accounts',
      es: 'Cuentas desactivadas',
      fr: 'Comptes désactivés',
      pt: 'Contas desativadas',
    },
    asked: {
      en: 'account deactivated suspended banned blocked kicked out appeal why was i get back unblock',
      es: 'cuenta desactivada suspendida bloqueada expulsado apelar por qué recuperar desbloquear',
      fr: 'compte désactivé suspendu bloqué banni exclu recours pourquoi récupérer débloquer',
      pt: 'conta desativada suspensa bloqueada banida expulso recorrer por que recuperar desbloquear',
    },
    segments: [
      {
        en: 'Only our accounts team may look into a deactivated account.',
        es: 'Una cuenta desactivada solo la puede revisar nuestro equipo de cuentas.',
        fr: 'Seule notre équipe des comptes peut examiner un compte désactivé.',
        pt: 'Só a nossa equipe de contas pode analisar uma conta desativada.',
      },
    ],
    note: 'INTERNAL: fraud score above 0.8 means no appeal; do not say so.',
    person: true,
  },
  {
    id: 'account_login',
    title: {
      en: 'Trouble logging in',
      es: 'No puedo entrar',
      fr: 'Connexion impossible',
      pt: 'Problemas para entrar',
    },
    asked: {
      en: 'log in login code not arriving sms password forgot can not sign in new phone number',
      es: 'entrar iniciar sesión código no llega sms contraseña olvidé móvil nuevo número',
      fr: 'connexion connecter code n’arrive pas sms mot de passe oublié nouveau téléphone numéro',
      pt: 'entrar login código não chega sms senha esqueci celular novo número',
    },
    segments: [
      {
        en: 'Ask for the code again after 60 seconds; if none comes, choose “By email” on the same page.',
        es: 'Pide otra vez el código a los 60 segundos; si no llega, elige “Por correo” en la misma página.',
        fr: 'Redemandez le code après 60 secondes ; s’il n’arrive pas, choisissez « Par e-mail » sur la même page.',
        pt: 'Peça o código de novo depois de 60 segundos; se não chegar, escolha “Por e-mail” na mesma página.',
      },
    ],
  },
  {
    id: 'account_close',
    title: {
      en: 'Closing your account',
      es: 'Cerrar la cuenta',
      fr: 'Fermer son compte',
      pt: 'Encerrar a conta',
    },
    asked: {
      en: 'close account delete my account quit stop working leave the company for good erase',
      es: 'cerrar cuenta borrar mi cuenta darme de baja dejar de trabajar eliminar',
      fr: 'fermer compte supprimer mon compte quitter arrêter de travailler effacer',
      pt: 'encerrar conta apagar minha conta sair parar de trabalhar excluir',
    },
    segments: [
      {
        en: 'Close your account under Profile > Account > Close; open earnings come with the next payout, and the data is erased after 30 days.',
        es: 'Cierra la cuenta en Perfil > Cuenta > Cerrar; lo pendiente llega con el siguiente abono y los datos se borran a los 30 días.',
        fr: 'Fermez le compte dans Profil > Compte > Fermer ; les gains restants arrivent au prochain versement et les données sont effacées après 30 jours.',
        pt: 'Encerre a conta em Perfil > Conta > Encerrar; o que falta vem no próximo pagamento e os dados são apagados depois de 30 dias.',
      },
    ],
  },
  {
    id: 'account_zone',
    title: {
      en: 'Changing your zone',
      es: 'Cambiar de zona',
      fr: 'Changer de zone',
      pt: 'Mudar de zona',
    },
    asked: {
      en: 'zone area city move district change where i work another part of town',
      es: 'zona barrio ciudad mudarme distrito cambiar dónde trabajo otra parte',
      fr: 'zone quartier ville déménager secteur changer où je travaille autre partie',
      pt: 'zona bairro cidade mudar região trocar onde trabalho outra parte',
    },
    segments: [
      {
        en: 'Pick another zone under Profile > Zone; the change takes effect on the following Monday.',
        es: 'Elige otra zona en Perfil > Zona; el cambio vale desde el lunes siguiente.',
        fr: 'Choisissez une autre zone dans Profil > Zone ; le changement prend effet le lundi suivant.',
        pt: 'Escolha outra zona em Perfil > Zona; a mudança vale a partir da segunda-feira seguinte.',
      },
    ],
  },
  {
    id: 'account_referral',
    title: {
      en: 'Recommending a friend',
      es: 'Recomendar a un amigo',
      fr: 'Parrainer un ami',
      pt: 'Indicar um amigo',
    },
    asked: {
      en: 'refer friend referral recommend reward invite code how much friend joins',
      es: 'recomendar amigo referido invitar recompensa código cuánto amigo se apunta',
      fr: 'parrainer ami parrainage recommander récompense inviter code combien',
      pt: 'indicar amigo indicação convidar recompensa código quanto amigo entra',
    },
    segments: [
      {
        en: 'You get 75 € once a friend who joined with your code has delivered 50 orders.',
        es: 'Recibes 75 € cuando un amigo que entró con tu código haya entregado 50 pedidos.',
        fr: 'Vous touchez 75 € une fois qu’un ami inscrit avec votre code a livré 50 commandes.',
        pt: 'Você recebe 75 € quando um amigo que entrou com seu código tiver entregado 50 pedidos.',
      },
    ],
  },
  {
    id: 'account_rating',
    title: { en: 'Your rating', es: 'Tu valoración', fr: 'Votre note', pt: 'Sua avaliação' },
    asked: {
      en: 'rating stars score bad review customer rated low what happens remove unfair',
      es: 'valoración estrellas puntuación mala reseña cliente nota baja qué pasa quitar injusta',
      fr: 'note étoiles évaluation mauvais avis client basse que se passe retirer injuste',
      pt: 'avaliação estrelas nota ruim cliente baixa o que acontece tirar injusta',
    },
    segments: [
      {
        en: 'Your rating is the mean of the last 100 deliveries; ratings for delays that were not yours are taken out.',
        es: 'Tu valoración es la media de las últimas 100 entregas; las notas por retrasos que no son tuyos se quitan.',
        fr: 'Votre note est la moyenne des 100 dernières livraisons ; les notes pour des retards qui ne sont pas de vous sont retirées.',
        pt: 'Sua avaliação é a média das últimas 100 entregas; notas por atrasos que não são seus são retiradas.',
      },
    ],
  },
]
