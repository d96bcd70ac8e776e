import type { Article } from './article.ts'

/** Articles on what couriers earn. */
export const PAY_ARTICLES: readonly Article[] = [
  {
    id: 'pay_schedule',
    title: { en: 'Payday', es: 'Día de cobro', fr: 'Jour de paie', pt: 'Dia de pagamento' },
    asked: {
      en: 'when paid when do i get paid payday weekly payout transfer money arrive arrives bank earnings week payment day',
      es: 'cuándo cobro cobro cuándo cobrar cuándo pagan pago semanal transferencia dinero llega banco ganancias semana día',
      fr: 'quand suis payé quand paie paiement quand virement argent arrive banque gains semaine jour versement reçois',
      pt: 'quando recebo recebo quando receber quando pagam pagamento semanal transferência dinheiro chega banco ganhos semana dia cai',
    },
    segments: [
      {
        en: 'Your earnings from Monday to Sunday are paid out every Tuesday; the money reaches your bank by Thursday.',
        es: 'Lo que ganas de lunes a domingo se abona cada martes; el dinero llega a tu banco el jueves como tarde.',
        fr: 'Vos gains du lundi au dimanche sont versés chaque mardi ; l’argent arrive sur votre compte au plus tard le jeudi.',
        pt: 'O que você ganha de segunda a domingo é pago toda terça-feira; o dinheiro chega ao seu banco até quinta-feira.',
      },
    ],
    note: 'INTERNAL: payout batch PB-7 runs at 03:00; never promise an hour.',
  },
  {
    id: 'pay_instant',
    title: {
      en: 'Cashing out early',
      es: 'Cobro anticipado',
      fr: 'Versement immédiat',
      pt: 'Saque antecipado',
    },
    asked: {
      en: 'cash out early instant payout before tuesday same day advance withdraw money today now fee',
      es: 'cobro anticipado adelanto retirar antes martes mismo día hoy instantáneo comisión sacar',
      fr: 'versement immédiat avance avant mardi même jour retirer aujourd’hui instantané frais encaisser',
      pt: 'saque antecipado adiantamento sacar antes terça mesmo dia hoje instantâneo taxa',
    },
    segments: [
      {
        en: 'You can cash out once a day from 5 € up, under Earnings > Cash out; each time costs 0.50 €.',
        es: 'Puedes retirar una vez al día a partir de 5 €, en Ganancias > Retirar; cada vez cuesta 0,50 €.',
        fr: 'Vous pouvez encaisser une fois par jour à partir de 5 €, dans Gains > Encaisser ; chaque fois coûte 0,50 €.',
        pt: 'Você pode sacar uma vez por dia a partir de 5 €, em Ganhos > Sacar; cada saque custa 0,50 €.',
      },
    ],
  },
  {
    id: 'pay_waiting',
    title: {
      en: 'Pay for waiting',
      es: 'Pago por espera',
      fr: 'Attente payée',
      pt: 'Pagamento por espera',
    },
    asked: {
      en: 'waiting pay wait time restaurant how much earn per minute paid for waiting minutes queue',
      es: 'espera esperar tiempo restaurante cuánto minuto pagan por esperar minutos cola',
      fr: 'attente attendre temps restaurant combien minute payé pour attendre minutes file',
      pt: 'espera esperar tempo restaurante quanto minuto pagam por esperar minutos fila',
    },
    segments: [
      {
        en: 'Waiting at a restaurant is paid from minute 10 on, at 0.20 € a minute, and shown with the order.',
        es: 'La espera en el restaurante se paga a partir del minuto 10, a 0,20 € el minuto, y aparece con el pedido.',
        fr: 'L’attente au restaurant est payée à partir de la minute 10, à 0,20 € la minute, et s’affiche avec la commande.',
        pt: 'A espera no restaurante é paga a partir do minuto 10, a 0,20 € por minuto, e aparece com o pedido.',
      },
    ],
    note: 'INTERNAL: geofence tolerance is 80 m; do not tell couriers.',
  },
  {
    id: 'pay_distance',
    title: {
      en: 'Pay for distance',
      es: 'Pago por distancia',
      fr: 'Paiement de la distance',
      pt: 'Pagamento por distância',
    },
    asked: {
      en: 'distance kilometre kilometres km mileage far paid how much earn per km detour long ride',
      es: 'distancia kilómetro kilómetros km lejos pagan cuánto por km desvío trayecto largo',
      fr: 'distance kilomètre kilomètres km loin payé combien par km détour long trajet',
      pt: 'distância quilômetro quilômetros km longe pagam quanto por km desvio trajeto longo',
    },
    segments: [
      {
        en: 'The first 2 km are part of the base fee; every further kilometre is paid at 0.60 €, by the shortest safe route.',
        es: 'Los primeros 2 km están en la tarifa base; cada kilómetro más se paga a 0,60 €, por la ruta segura más corta.',
        fr: 'Les 2 premiers km font partie du tarif de base ; chaque kilomètre en plus est payé 0,60 €, par l’itinéraire sûr le plus court.',
        pt: 'Os primeiros 2 km fazem parte da tarifa base; cada quilômetro a mais é pago a 0,60 €, pela rota segura mais curta.',
      },
    ],
  },
  {
    id: 'pay_tips',
    title: { en: 'Tips', es: 'Propinas', fr: 'Pourboires', pt: 'Gorjetas' },
    asked: {
      en: 'tip tips keep customer tipped show when see tip app',
      es: 'propina propinas quedo cliente dejó aparece cuándo veo propina app',
      fr: 'pourboire pourboires garde client laissé affiche quand vois pourboire appli',
      pt: 'gorjeta gorjetas fico cliente deixou aparece quando vejo gorjeta app',
    },
    segments: [
      {
        en: 'All tips are yours, without any deduction; they show 24 hours after the delivery, since customers may change them until then.',
        es: 'Todas las propinas son tuyas, sin descuento; aparecen 24 horas después de la entrega, porque el cliente puede cambiarlas hasta entonces.',
        fr: 'Tous les pourboires sont à vous, sans retenue ; ils s’affichent 24 heures après la livraison, car le client peut les modifier jusque-là.',
        pt: 'Todas as gorjetas são suas, sem desconto; elas aparecem 24 horas depois da entrega, pois o cliente pode mudá-las até lá.',
      },
    ],
  },
  {
    id: 'pay_cancelled',
    title: {
      en: 'Pay for cancelled orders',
      es: 'Pago de pedidos cancelados',
      fr: 'Commandes annulées',
      pt: 'Pedidos cancelados',
    },
    asked: {
      en: 'order cancelled canceled after pickup on my way still paid compensation customer cancels what do i get',
      es: 'pedido cancelado cancelan cancela después recogida camino pagan compensación cliente qué me dan',
      fr: 'commande annulée annule après retrait en route payé compensation client que touche',
      pt: 'pedido cancelado cancelam cancela depois retirada caminho pagam compensação cliente quanto dão',
    },
    segments: [
      {
        en: 'If an order is cancelled once you are at the restaurant, you get 50 % of its fee; after pick-up you get all of it and may keep the food.',
        es: 'Si cancelan el pedido cuando ya estás en el restaurante, cobras el 50 % de la tarifa; tras la recogida la cobras entera y puedes quedarte la comida.',
        fr: 'Si la commande est annulée quand vous êtes déjà au restaurant, vous touchez 50 % du tarif ; après le retrait vous le touchez en entier et pouvez garder le repas.',
        pt: 'Se o pedido é cancelado quando você já está no restaurante, você recebe 50 % da tarifa; depois da retirada recebe tudo e pode ficar com a comida.',
      },
    ],
  },
  {
    id: 'pay_bonus',
    title: {
      en: 'Peak bonus',
      es: 'Bono de hora punta',
      fr: 'Prime de pointe',
      pt: 'Bônus de pico',
    },
    asked: {
      en: 'bonus peak hours extra rush boost surge how much bonus dinner',
      es: 'bono bonus hora punta extra plus incentivo cuánto bono cena',
      fr: 'prime bonus heures de pointe extra supplément combien prime dîner',
      pt: 'bônus hora de pico extra incentivo quanto bônus jantar',
    },
    segments: [
      {
        en: 'In peak hours, from 12 to 14 and from 19 to 22, each delivered order earns a bonus of 1.50 €.',
        es: 'En hora punta, de 12 a 14 y de 19 a 22, cada pedido entregado da un bono de 1,50 €.',
        fr: 'Aux heures de pointe, de 12 à 14 h et de 19 à 22 h, chaque commande livrée rapporte une prime de 1,50 €.',
        pt: 'No horário de pico, das 12 às 14 e das 19 às 22, cada pedido entregue dá um bônus de 1,50 €.',
      },
    ],
    note: 'INTERNAL: test group C gets 2.00 €; do not mention the test.',
  },
  {
    id: 'pay_bank',
    title: {
      en: 'Changing bank details',
      es: 'Cambiar los datos bancarios',
      fr: 'Changer de compte bancaire',
      pt: 'Mudar os dados bancários',
    },
    asked: {
      en: 'bank account details iban change new account number update bank',
      es: 'cuenta bancaria datos iban cambiar cuenta nueva número actualizar banco',
      fr: 'compte bancaire coordonnées iban changer nouveau compte numéro rib banque',
      pt: 'conta bancária dados iban mudar conta nova número trocar atualizar banco',
    },
    segments: [
      {
        en: 'Change your bank details under Profile > Payment; what is changed by Sunday night counts for the next payout.',
        es: 'Cambia tus datos bancarios en Perfil > Pago; lo que cambies hasta el domingo por la noche vale para el siguiente abono.',
        fr: 'Changez vos coordonnées bancaires dans Profil > Paiement ; ce qui est changé avant dimanche soir vaut pour le prochain versement.',
        pt: 'Mude seus dados bancários em Perfil > Pagamento; o que for mudado até domingo à noite vale para o próximo pagamento.',
      },
    ],
  },
  {
    id: 'pay_statement',
    title: {
      en: 'Earnings statement and tax',
      es: 'Resumen de ganancias e impuestos',
      fr: 'Relevé de gains et impôts',
      pt: 'Extrato de ganhos e impostos',
    },
    asked: {
      en: 'statement payslip pay slip tax taxes invoice monthly document declare download income proof',
      es: 'nómina resumen impuestos hacienda factura mensual documento declarar descargar ingresos justificante',
      fr: 'relevé fiche de paie impôts facture mensuel document déclarer télécharger revenus justificatif',
      pt: 'extrato recibo impostos imposto fatura mensal documento declarar baixar renda comprovante',
    },
    segments: [
      {
        en: 'Your statement for a month is ready by the 5th of the next one, under Profile > Documents; you declare your own taxes with it.',
        es: 'El resumen de cada mes está el día 5 del siguiente en Perfil > Documentos; con él declaras tú los impuestos.',
        fr: 'Le relevé de chaque mois se trouve le 5 du mois suivant dans Profil > Documents ; c’est avec lui que vous déclarez vos impôts.',
        pt: 'O extrato de cada mês fica em Perfil > Documentos até o dia 5 do mês seguinte; com ele você declara seus impostos.',
      },
    ],
  },
  {
    id: 'pay_requests',
    title: {
      en: 'How pay requests work',
      es: 'Cómo van las reclamaciones de pago',
      fr: 'Demandes de correction de paie',
      pt: 'Como funcionam as revisões de pagamento',
    },
    asked: {
      en: 'how long pay request take correction answer review claim deadline until when',
      es: 'cuánto tarda reclamación corrección respuesta revisión plazo hasta cuándo reclamar',
      fr: 'combien de temps demande correction réponse examen réclamation délai jusqu’à quand',
      pt: 'quanto demora revisão correção resposta reclamação prazo até quando pedir',
    },
    segments: [
      {
        en: 'A pay request is looked at within 3 working days; it can be made up to 14 days after the delivery.',
        es: 'Una reclamación de pago se mira en 3 días laborables; se puede hacer hasta 14 días después de la entrega.',
        fr: 'Une demande de correction est examinée sous 3 jours ouvrés ; elle peut être faite jusqu’à 14 jours après la livraison.',
        pt: 'Um pedido de revisão é analisado em até 3 dias úteis; pode ser feito até 14 dias depois da entrega.',
      },
      {
        en: 'Requests of up to 100 € can be made in this chat; above that, a person decides.',
        es: 'Por este chat se reclaman hasta 100 €; por encima decide una persona.',
        fr: 'Dans cette discussion, on peut demander jusqu’à 100 € ; au-delà, une personne décide.',
        pt: 'Por este chat dá para pedir até 100 €; acima disso, uma pessoa decide.',
      },
    ],
  },
  {
    id: 'pay_cash',
    title: {
      en: 'Cash orders',
      es: 'Pedidos en efectivo',
      fr: 'Commandes en espèces',
      pt: 'Pedidos em dinheiro',
    },
    asked: {
      en: 'cash order customer pays cash deposit hand in collected money change coins',
      es: 'efectivo pedido cliente paga metálico ingresar depositar cobrado cambio monedas',
      fr: 'espèces liquide commande client paie déposer remettre encaissé monnaie pièces',
      pt: 'dinheiro vivo espécie pedido cliente paga depositar entregar troco moedas',
    },
    segments: [
      {
        en: 'Cash that you collect is set against your earnings; what exceeds 80 € must be deposited within 48 hours.',
        es: 'El efectivo que cobras se descuenta de tus ganancias; lo que pase de 80 € se ingresa en 48 horas.',
        fr: 'Les espèces encaissées sont déduites de vos gains ; ce qui dépasse 80 € doit être déposé sous 48 heures.',
        pt: 'O dinheiro vivo que você recebe é descontado dos seus ganhos; o que passar de 80 € deve ser depositado em 48 horas.',
      },
    ],
  },
]
