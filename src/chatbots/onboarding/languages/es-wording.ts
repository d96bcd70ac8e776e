import type { Wording } from './wording.ts'

/** What the bot says in Spanish. */
export const ES_WORDING: Wording = {
  id: 'es',
  thousands: '.',
  greeting:
    'Hola, soy el asistente de Paylane. Abro cuentas de cobro: cinco preguntas cortas, unos dos minutos. ¿En qué puedo ayudarle?',
  otherGreeting:
    '¡Le damos la bienvenida a Paylane! Abro cuentas de pago; son cinco preguntas cortas. ¿Qué puedo hacer por usted?',
  questions: {
    greet: ['¿En qué puedo ayudarle?', '¿Qué desea hacer?', '¿Qué le trae por aquí?'],
    business: [
      '¿Qué vende o qué tipo de negocio tiene?',
      'Entonces, ¿qué tipo de negocio es y qué vende?',
      '¿Qué productos o servicios vende?',
    ],
    channel: [
      '¿Dónde vende: tienda online, marketplace, en persona, facturas, redes sociales o app propia?',
      '¿Por qué canal vende más?',
      'Entonces, ¿dónde vende principalmente?',
    ],
    volume: [
      '¿Cuánto vende al mes, más o menos?',
      '¿Cuáles son sus ventas mensuales aproximadas?',
      'Entonces, ¿cuánto suman sus ventas al mes?',
    ],
    country: [
      '¿En qué país está su negocio?',
      '¿En qué país se encuentra?',
      'Entonces, ¿cuál es el país de la empresa?',
    ],
    recommendation: [
      'Por lo que describe, lo que mejor le encaja es {{product}}: {{reason}} Cuesta {{price}}. ¿Continuamos con eso?',
      'Mi propuesta sigue siendo {{product}}, por {{price}}. ¿Seguimos con ella?',
      'Con {{product}} queda bien servido y puede dejarlo cuando quiera. ¿Quiere continuar?',
    ],
    integration: [
      '¿Cómo quiere conectarlo: enlace de pago, plugin de tienda, API o lector de tarjetas?',
      '¿Qué integración le conviene?',
      'Entonces, ¿qué integración quiere usar para conectar?',
    ],
    confirm: [
      'Le resumo lo que he anotado:\n{{summary}}\n¿Es correcto?',
      'Ahora queda así:\n{{summary}}\n¿Está todo correcto?',
      'Una vez más, en breve:\n{{summary}}\n¿Está bien?',
    ],
  },
  labels: {
    business: 'Negocio',
    channel: 'Canal',
    volume: 'Ventas mensuales',
    country: 'País',
    integration: 'Integración',
  },
  names: {
    'online shop': 'tienda online',
    marketplace: 'marketplace',
    'in person': 'en persona',
    invoices: 'facturas',
    'social media': 'redes sociales',
    'own app': 'app propia',
    'payment link': 'enlace de pago',
    'shop plugin': 'plugin de tienda',
    API: 'API',
    'card reader': 'lector de tarjetas',
    'under 1,000': 'menos de 1.000',
    '1,000 to 10,000': 'de 1.000 a 10.000',
    '10,000 to 50,000': 'de 10.000 a 50.000',
    '50,000 to 250,000': 'de 50.000 a 250.000',
    'over 250,000': 'más de 250.000',
  },
  buttons: {
    yes: 'Sí',
    no: 'No',
    person: 'Hablar con una persona',
    go_on: 'Seguir aquí',
    unsure: 'Aún no lo sé',
  },
  noted: ['Anotado: {{values}}.', 'Gracias: {{values}}.'],
  changed: '{{label}}: ahora {{value}}.',
  estimated:
    'No pasa nada, anoto una estimación ({{label}}, {{value}}); puede cambiarla más adelante.',
  estimateMark: ' (estimación)',
  narrow: {
    business:
      'Basta una idea general. ¿Qué vende: artículos, comida y bebida, clases u otro servicio?',
    channel:
      'Piense en la mayoría de sus ventas. ¿Dónde vende: tienda online, marketplace, en persona, facturas, redes sociales o app propia?',
    volume:
      'Basta un intervalo. ¿Cuánto vende al mes: menos de 1.000, de 1.000 a 10.000, de 10.000 a 50.000, o más?',
    country: 'Es el lugar donde su negocio paga sus impuestos. ¿Qué país es?',
    integration:
      'Si tiene un sistema de tienda, use su plugin; si no, el enlace de pago es lo más fácil. ¿Qué integración prefiere?',
  },
  missed: {
    greet: [
      'No le he entendido bien. Abro cuentas de cobro.',
      'Sigo sin entenderlo. Puedo abrirle una cuenta.',
      'Empecemos sin más.',
    ],
    business: [
      'No le he entendido bien. Dígame en pocas palabras qué vende, por ejemplo «juguetes de madera» o «clases de guitarra».',
      'Sigo sin entenderlo. ¿Qué tipo de negocio es: artículos, comida, clases o un servicio?',
      'Se lo pregunto de otra forma: ¿qué productos o servicios le compran sus clientes?',
    ],
    channel: [
      'No le he entendido bien. Necesito saber dónde vende: tienda online, marketplace, en persona, facturas, redes sociales o app.',
      'Sigo sin entenderlo. ¿Qué canal es? También puede pulsar un botón.',
      'Se lo pregunto de otra forma: ¿dónde le compran sus clientes, por qué canal?',
    ],
    volume: [
      'No le he entendido bien. Necesito una cifra o un intervalo de ventas mensuales, por ejemplo 2.500.',
      'Sigo sin entenderlo. ¿Cuánto vende al mes? También puede elegir un intervalo.',
      'Se lo pregunto de otra forma: ¿cuánto suman las ventas al mes?',
    ],
    country: [
      'No le he entendido bien. Necesito el país donde su negocio paga impuestos, por ejemplo Bélgica.',
      'Sigo sin entenderlo. ¿En qué país está? Basta el nombre del país.',
      'Se lo pregunto de otra forma: ¿en qué país paga sus impuestos?',
    ],
    recommendation: [
      'No le he entendido bien. ¿Continuamos con {{product}}? Basta un sí o un no.',
      'Sigo sin entenderlo. ¿Seguimos con {{product}}, sí o no?',
      'Se lo pregunto de otra forma: ¿quiere continuar con {{product}}?',
    ],
    integration: [
      'No le he entendido bien. Necesito la forma de conectar: enlace de pago, plugin de tienda, API o lector de tarjetas.',
      'Sigo sin entenderlo. ¿Qué integración prefiere? También puede pulsar un botón.',
      'Se lo pregunto de otra forma: ¿cómo quiere conectar los cobros, con enlace, plugin, API o lector?',
    ],
    confirm: [
      'No le he entendido bien. Diga sí, o dígame qué cambio.\n{{summary}}\n¿Es correcto?',
      'Sigo sin entenderlo. Mírelo otra vez y responda sí o no.\n{{summary}}\n¿Está todo correcto?',
      'Se lo pregunto de otra forma. Si no ve ningún error, diga sí.\n{{summary}}\n¿Está bien?',
    ],
  },
  products: {
    'online shop': {
      name: 'Paylane Checkout',
      reason: 'una página de pago con tarjetas y monederos en un solo paso.',
    },
    marketplace: {
      name: 'Paylane Split',
      reason: 'paga a cada vendedor su parte sin que usted haga nada.',
    },
    'in person': { name: 'Paylane Go', reason: 'sus clientes acercan la tarjeta y listo.' },
    invoices: { name: 'Paylane Billing', reason: 'cada recibo lleva un botón para pagarlo.' },
    'social media': {
      name: 'Paylane Direct',
      reason: 'sus clientes pagan desde la conversación.',
    },
    'own app': { name: 'Paylane Connect', reason: 'los cobros se quedan dentro de su producto.' },
  },
  prices: {
    small: '1,4 % más 0,25 por cobro, sin cuota mensual',
    large: '1,1 % más 0,20 por cobro, con un contacto propio para sus dudas',
  },
  otherOffer:
    'Entonces tome {{product}} sin plan: paga solo por cobro y puede cambiar cuando quiera. ¿Continuamos con eso?',
  laterChoice: 'Podemos dejarlo abierto: la oferta se puede cambiar en cualquier momento.',
  whichWrong: [
    '¿Qué debo cambiar: negocio, canal, ventas mensuales, país o integración?',
    '¿Qué línea está mal? Dígame el valor bueno, por ejemplo «el país es Italia».',
  ],
  apology: 'Perdone la espera; ya casi estamos.',
  offerPerson:
    'Puedo pasarle con un compañero: pídamelo otra vez. O terminamos aquí enseguida, pasos que faltan: {{count}}.',
  offTopic: [
    'De eso no sé nada; lo mío son los cobros.',
    'Ojalá supiera de eso, pero solo entiendo de cobros.',
    'Eso se me escapa. Volvamos a su cuenta.',
  ],
  objection:
    'Lo entiendo. La respuesta solo sirve para preparar su cuenta y nadie fuera de Paylane la ve.',
  choices: 'Puede elegir entre: {{values}}.',
  unknownQuestion: 'Para eso no tengo respuesta aquí; está en nuestras páginas de ayuda.',
  hello: '¡Hola!',
  welcome: 'De nada.',
  empty: 'He recibido un mensaje vacío.',
  done: 'Todo listo: su cuenta de Paylane ha sido creada y los primeros pasos van de camino a su correo. ¡Bienvenido a bordo!',
  handedOff: 'Le paso con un compañero de nuestro equipo; tiene todo lo que hemos anotado aquí.',
  declinedBusiness:
    'Lo siento, no podemos abrir una cuenta para este tipo de negocio: nuestros bancos no lo permiten. Gracias por su interés.',
  declinedCountry:
    'Lo siento, todavía no podemos abrir cuentas para negocios en {{country}}. Gracias por su interés.',
  closed: {
    onboarded: 'Su cuenta ha sido creada; aquí no queda nada por hacer.',
    handed_off: 'Un compañero se pondrá en contacto con usted en breve.',
    declined: 'Lo siento, en este caso no podemos abrir una cuenta.',
  },
}
