import type { Wording } from './wording.ts'

/** What the bot says in Spanish. */
export const ES_WORDING: Wording = {
  id: 'es',
  decimal: ',',
  greeting:
    'Hola, soy el asistente de repartidores de Rollo. Respondo preguntas, reasigno pedidos, aviso de incidencias y tramito reclamaciones de pago. ¿En qué puedo ayudarte?',
  otherGreeting:
    '¡Te damos la bienvenida al soporte de Rollo! Pregúntame lo que quieras o dime qué hago por ti. ¿En qué puedo ayudarte?',
  hello: '¡Hola!',
  welcome: 'De nada.',
  empty: 'El mensaje llegó vacío.',
  abilities:
    'Respondo preguntas, reasigno pedidos, aviso de incidencias y tramito reclamaciones de pago.',
  questions: {
    matter: [
      '¿En qué puedo ayudarte?',
      '¿Cómo puedo ayudarte?',
      'Cuéntame: ¿en qué puedo ayudarte?',
    ],
    order: [
      '¿Cuál es el número de pedido?',
      '¿Qué número de pedido es? Tiene cinco cifras.',
      'Dime el número de pedido, por favor; está arriba en el pedido.',
    ],
    reason: [
      '¿Por qué no puedes entregarlo: {{choices}}?',
      '¿Cuál es el motivo por el que no puedes entregarlo?',
      'Entonces, ¿cuál es el motivo para devolverlo?',
    ],
    issue: [
      '¿Qué pasa con el pedido: {{choices}}?',
      '¿Qué tipo de incidencia es?',
      'Entonces, ¿de qué incidencia aviso?',
    ],
    amount: [
      '¿Cuánto falta, en euros?',
      '¿Qué importe hay que añadir a tu pago?',
      '¿De qué importe en euros se trata?',
    ],
    pay_reason: [
      '¿De qué es el pago que falta: {{choices}}?',
      '¿Qué es lo que no te pagaron?',
      'Entonces, ¿qué no se pagó?',
    ],
    confirm: [
      'Compruébalo:\n{{summary}}\n¿Es correcto?',
      'Así queda ahora:\n{{summary}}\n¿Está todo correcto?',
      'Una vez más:\n{{summary}}\n¿Es correcto así?',
    ],
    more: ['¿Algo más?', '¿Puedo hacer algo más por ti?', '¿Alguna otra pregunta?'],
  },
  otherQuestions: {
    order: '¿Me das el número de pedido, por favor?',
    reason: '¿Me dices por qué motivo no puedes entregarlo: {{choices}}?',
    issue: '¿Me dices cuál es la incidencia: {{choices}}?',
    amount: '¿Me dices cuánto falta, en euros?',
    pay_reason: '¿Me dices de qué es el pago que falta: {{choices}}?',
  },
  meanings: {
    matter:
      'Puedes preguntarme por pagos, pedidos, turnos, tu cuenta o seguridad, o pedirme algo para un pedido.',
    order: 'Me refiero a las cinco cifras de arriba en el pedido de tu app.',
    reason: 'Me refiero a lo que te impide entregarlo; vale lo que más se acerque.',
    issue: 'Me refiero a lo que salió mal; vale lo que más se acerque.',
    amount: 'Me refiero a lo que debiste cobrar de más.',
    pay_reason: 'Me refiero a lo que faltó en tu pago; vale lo que más se acerque.',
    confirm: 'Son los datos tal como los voy a enviar; di que sí o dime qué es distinto.',
    more: 'Si no necesitas nada más, dímelo sin más.',
  },
  reasonsWhy: {
    matter: 'Lo pregunto para buscar en el sitio adecuado.',
    order: 'Sin el número no sabría de qué entrega se trata.',
    reason: 'Al siguiente repartidor y al restaurante se les explica por qué tarda más.',
    issue: 'Al cliente y al restaurante se les dice qué pasó, y de eso depende quién paga.',
    amount: 'El equipo de pagos lo compara con lo que calculó la app.',
    pay_reason: 'El equipo de pagos mira en un sitio distinto para cada caso.',
    confirm: 'Lo que envío no se puede retirar, así que debe estar bien.',
    more: 'Lo pregunto para no dejar nada pendiente.',
  },
  easier: {
    order: 'Abre el pedido en la app; las cinco cifras están arriba. ¿Qué número de pedido es?',
    reason: 'Elige lo que más se parezca. ¿Cuál es el motivo: {{choices}}?',
    issue: 'Elige lo que más se parezca. ¿Qué incidencia es: {{choices}}?',
    amount: 'Vale un importe aproximado. ¿Cuánto falta?',
    pay_reason: 'Elige lo que más se parezca. ¿Qué no se pagó: {{choices}}?',
  },
  missed: [
    'Perdona, no lo he entendido.',
    'Sigo sin entenderlo.',
    'Lo siento, no te he entendido.',
    'Perdona, eso tampoco lo he entendido.',
  ],
  invalidOrder: '{{value}} no es un número de pedido: tienen exactamente cinco cifras.',
  invalidAmount: '{{value}} no puede ser un importe: tiene que ser más que nada.',
  noted: ['Anotado: {{values}}.', 'Entendido: {{values}}.'],
  changed: '{{label}}: ahora {{value}}.',
  tookOther: 'Sin problema, pongo «{{value}}».',
  labels: {
    action: 'Gestión',
    order: 'Pedido',
    reason: 'Motivo',
    issue: 'Incidencia',
    amount: 'Importe',
    pay_reason: 'No pagado',
  },
  actionNames: {
    reassign_order: 'reasignar el pedido',
    report_issue: 'avisar de una incidencia',
    adjust_pay: 'reclamar un pago',
  },
  reasonNames: {
    'vehicle breakdown': 'avería del vehículo',
    'too far': 'demasiado lejos',
    unwell: 'enfermedad',
    'long wait': 'espera larga',
    unsafe: 'zona insegura',
    'no time': 'falta de tiempo',
    other: 'otro motivo',
  },
  issueNames: {
    'missing items': 'faltan productos',
    'damaged order': 'pedido dañado',
    'customer unreachable': 'cliente no localizable',
    'wrong address': 'dirección equivocada',
    'restaurant closed': 'restaurante cerrado',
    'app trouble': 'fallo de la app',
    other: 'otra incidencia',
  },
  payReasonNames: {
    'waiting time': 'tiempo de espera',
    'extra distance': 'distancia de más',
    'missing tip': 'propina que falta',
    'cancelled order': 'pedido cancelado',
    'missing bonus': 'bono que falta',
    other: 'otra cosa',
  },
  buttons: { yes: 'Sí', no: 'No', enough: 'No, eso es todo', person: 'Hablar con una persona' },
  whichWrong: [
    '¿Qué cambio?',
    '¿Qué línea está mal? Dime el valor correcto, como «el pedido es» y su número.',
  ],
  done: {
    reassign_order: 'Hecho: el pedido {{order}} pasa a otro repartidor, puedes seguir.',
    report_issue: 'Hecho: la incidencia del pedido {{order}} ha sido registrada ({{issue}}).',
    adjust_pay:
      'Hecho: tu reclamación de {{amount}} por el pedido {{order}} la tiene el equipo de pagos.',
  },
  doneBefore: 'Eso ya se había hecho; no se ha enviado dos veces.',
  afterDone: '¡Buen viaje!',
  dropped: 'De acuerdo, lo dejo.',
  closing: '¡Muy bien, buen viaje!',
  offTopic: [
    'De eso no sé nada, solo de repartos.',
    'Ojalá lo supiera; yo solo sé de repartos.',
    'Ni idea, lo siento. Volvamos al trabajo.',
  ],
  noArticle: [
    'No he encontrado nada sobre eso en nuestra ayuda.',
    'Nuestra ayuda no dice nada sobre eso.',
  ],
  injection: [
    'Me dedico al soporte de repartidores; cómo estoy configurado no se cambia.',
    'Buen intento. Sigo con el soporte de repartidores.',
  ],
  bounds: [
    'No puedo ayudarte con eso: los datos de otras personas, repartidores o clientes, no salen de aquí. Para llamar por un pedido está el botón de la app.',
    'No puedo ayudarte con datos de otras personas, lo siento.',
  ],
  privacy:
    'Lo que escribes se usa solo para este caso; solo lo ve soporte y el chat se borra pasado un tiempo.',
  apology: ['Perdona la espera; ya casi estamos.', 'Perdona. Voy al grano.'],
  offerPerson:
    'Puedo avisar a un compañero: pídemelo otra vez. O lo terminamos aquí, que es más rápido.',
  handedOff: {
    asked: 'Te paso con un compañero de soporte; tiene todo lo que me has contado.',
    unsure:
      'No estoy lo bastante seguro de mi respuesta, así que te paso con un compañero de soporte.',
    limit:
      'Las reclamaciones tan altas las decide una persona, así que te paso con un compañero de soporte. Tiene todos los datos.',
    serious: 'Te paso ahora mismo con un compañero de soporte; quédate en este chat.',
    lost: 'Así no avanzamos, de modo que te paso con un compañero de soporte.',
  },
  declined:
    'No puedo ayudarte con eso, ni más tarde: los datos de otras personas no se dan. Cierro aquí el chat.',
  closed: {
    handed_off: 'Un compañero te atiende aquí enseguida.',
    declined: 'Este chat está cerrado. Para otro asunto, abre uno nuevo.',
  },
}
