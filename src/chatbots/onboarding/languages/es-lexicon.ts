import { ES_GOODS } from './es-goods.ts'
import type { LexiconSource } from './lexicon.ts'

/** Spanish as users write it. */
export const ES_LEXICON: LexiconSource = {
  intents: {
    yes: [
      ...['sí', 'si', 'claro', 'vale', 'de acuerdo', 'correcto', 'exacto', 'eso es', 'así es', 'está bien', 'está correcto'],
      ...['todo correcto', 'todo bien', 'perfecto', 'adelante', 'por supuesto', 'me parece bien', 'continúa', 'continuar'],
      ...['sigamos', 'seguimos', 'ok', 'okay', 'es correcto', 'confirmo', 'me vale', 'desde luego', 'genial', 'venga', 'dale'],
      ...['estoy de acuerdo', 'suena bien', 'cómo no', 'así está bien', 'de una'],
    ],
    no: [
      ...['no', 'no es correcto', 'no está bien', 'incorrecto', 'está mal', 'eso está mal', 'para nada', 'no exactamente'],
      ...['no del todo', 'hay un error', 'no me convence', 'otra cosa', 'prefiero que no'],
    ],
    meaning: [
      ...['qué quiere decir', 'qué quieres decir', 'qué significa', 'a qué se refiere', 'a qué te refieres', 'no entiendo'],
      ...['no lo entiendo', 'no comprendo', 'puede explicar', 'puedes explicar', 'me lo explica', 'me lo explicas', 'explíqueme'],
      ...['puede explicarlo', 'puedes explicarlo', 'puede explicarme', 'puedes explicarme', 'explícame', 'no he entendido'],
      ...['qué opciones', 'cuáles son las opciones', 'qué debo responder', 'por ejemplo qué', 'puede aclarar', 'puedes aclarar'],
      ...['no me queda claro', 'qué es eso', 'no la entiendo', 'podría explicar', 'podrías explicar', 'qué es exactamente'],
      ...['puede ayudarme', 'puedes ayudarme', 'me puede ayudar', 'me puedes ayudar', 'necesito ayuda', 'ayúdeme', 'ayúdame'],
    ],
    why: [
      ...['por qué necesita', 'por qué necesitas', 'por qué lo necesita', 'por qué lo pregunta', 'por qué lo preguntas'],
      ...['por qué quiere saber', 'por qué quieres saber', 'para qué', 'es necesario', 'hace falta', 'por qué me pregunta', 'por qué eso'],
      ...['por qué', 'tengo que decirlo', 'por qué necesitan', 'por qué hace falta'],
    ],
    person: [
      ...['una persona', 'persona real', 'un humano', 'humano', 'un agente', 'agente', 'un asesor', 'asesor', 'un compañero'],
      ...['alguien real', 'hablar con alguien', 'atención al cliente', 'un operador', 'persona de verdad', 'alguien de verdad'],
      ...['una persona de carne y hueso', 'un comercial', 'pásame con', 'páseme con'],
    ],
    insist: ['insisto', 'ahora mismo', 'inmediatamente', 'exijo', 'ya mismo', 'solo quiero una persona'],
    frustration: [
      ...['tarda demasiado', 'esto tarda', 'demasiado largo', 'muy largo', 'eterno', 'una eternidad', 'deprisa', 'darnos prisa'],
      ...['más rápido', 'pérdida de tiempo', 'perdiendo el tiempo', 'qué lento', 'harto', 'harta', 'demasiadas preguntas'],
      ...['cuánto falta', 'cuántas preguntas', 'no tengo todo el día', 'es ridículo', 'qué pesado', 'me aburro', 'ya se lo he dicho'],
      ...['ya lo he dicho', 'demasiado tiempo', 'tengo prisa', 'no tengo tiempo', 'desesperante', 'impaciente', 'ir al grano'],
    ],
    objection: [
      ...['prefiero no decir', 'prefiero no decirlo', 'prefiero no compartir', 'prefiero no compartirlo', 'no quiero compartir'],
      ...['no quiero decir', 'no es asunto suyo', 'es privado', 'es confidencial', 'no me siento cómodo', 'no me siento cómoda'],
      ...['prefiero no dar', 'no quiero dar', 'me incomoda', 'no me gusta dar'],
    ],
    vague: [
      ...['depende', 'difícil de decir', 'es difícil decir', 'no estoy seguro', 'no estoy segura', 'más o menos', 'un poco de todo'],
      ...['varía', 'quizás', 'quizá', 'tal vez', 'a lo mejor', 'no sabría decir', 'algo intermedio', 'en el medio', 'ni idea todavía'],
      ...['según', 'aún no lo tengo claro', 'no lo tengo claro', 'todavía no lo sé', 'aún no lo sé', 'no estoy muy seguro', 'según el mes'],
      ...['no me decido', 'lo tengo que pensar', 'cualquiera', 'da igual', 'me da igual', 'de todo un poco', 'tengo que mirarlo'],
    ],
    dont_know: ['no lo sé', 'no sé', 'ni idea', 'no tengo ni idea', 'no lo sabría', 'todavía no se sabe', 'acabo de empezar', 'lo desconozco'],
    repair: [
      ...['perdón quiero decir', 'no perdón', 'quiero decir', 'quería decir', 'quise decir', 'no espera', 'perdón no', 'corrijo'],
      ...['mejor dicho', 'digo', 'me he equivocado', 'me equivoqué', 'rectifico', 'no espere', 'error mío', 'espera', 'uy'],
      ...['corrección', 'debería ser', 'o más bien'],
    ],
    revise: [
      ...['he cambiado de idea', 'he cambiado de opinión', 'cambié de idea', 'cambié de opinión', 'en realidad', 'pensándolo bien'],
      ...['prefiero', 'mejor', 'cámbialo a', 'cámbielo a', 'cambiar', 'en vez de eso', 'está mal', 'es incorrecto', 'al final', 'diría mejor'],
      ...['la verdad es que', 'cambio de idea', 'me lo he pensado mejor'],
    ],
    negation: ['en vez de', 'en lugar de', 'no es', 'dije', 'ya no', 'y no'],
    greet: ['hola', 'buenas', 'buenos días', 'buenas tardes', 'buenas noches', 'saludos'],
    thanks: ['gracias', 'muchas gracias'],
    question_start: [
      ...['qué', 'por qué', 'cómo', 'cuándo', 'cuánto', 'cuál', 'dónde', 'quién', 'puedo', 'puede', 'puedes', 'podría', 'podrías'],
      ...['sabe', 'sabes', 'conoce', 'conoces', 'hay', 'es posible', 'tiene', 'tienes', 'le gusta', 'te gusta', 'dígame', 'dime', 'cuánta'],
    ],
    aside: ['por cierto', 'a propósito', 'cambiando de tema', 'otra cosa que', 'una pregunta tonta', 'no tiene nada que ver', 'otra pregunta'],
    pastime: [
      ...['el tiempo hace', 'tiempo hace', 'lluvia', 'llueve', 'fútbol', 'partido', 'restaurante', 'película', 'fin de semana', 'vacaciones'],
      ...['mi perro', 'mi gato', 'mis hijos', 'chiste', 'almuerzo', 'cena', 'receta', 'noticias', 'elecciones', 'política', 'favorito', 'favorita'],
      ...['canción', 'sol', 'cumpleaños', 'tráfico', 'horóscopo', 'serie', 'capital de', 'mundial', 'lotería', 'te llamas', 'se llama', 'buen libro'],
      ...['hora es', 'el clima'],
    ],
    sells: [
      ...['vendo', 'vendemos', 'estoy vendiendo', 'mi negocio es', 'nuestro negocio es', 'el negocio es', 'me dedico a', 'nos dedicamos a'],
      ...['ofrezco', 'ofrecemos', 'hago', 'hacemos', 'fabrico', 'fabricamos', 'vender', 'mi negocio de', 'nuestro negocio de', 'trabajo con'],
      ...['negocio de', 'doy', 'damos', 'tengo un negocio de', 'mi actividad es', 'produzco', 'se trata de', 'recaudamos', 'recojo', 'el negocio son'],
    ],
  },
  channels: {
    'online shop': [
      ...['tienda online', 'tienda en línea', 'tienda web', 'tienda virtual', 'página web', 'sitio web', 'mi web', 'nuestra web', 'la web'],
      ...['por internet', 'en internet', 'internet', 'online', 'comercio electrónico', 'shopify', 'woocommerce', 'prestashop', 'en línea'],
    ],
    marketplace: ['marketplace', 'mercado online', 'plataforma de venta', 'etsy', 'ebay', 'amazon', 'wallapop', 'vinted', 'mercado en línea'],
    'in person': [
      ...['en persona', 'cara a cara', 'tienda física', 'presencial', 'presencialmente', 'en el mostrador', 'puesto', 'en mi tienda', 'en mi local'],
      ...['en el local', 'en el mercado', 'en ferias', 'en mercados', 'en la puerta', 'en nuestra tienda', 'mercadillo', 'a pie de calle', 'local físico'],
    ],
    invoices: [
      ...['factura', 'facturas', 'con factura', 'por factura', 'con facturas', 'facturación', 'enlaces de pago', 'enlace de pago', 'por correo'],
      ...['presupuestos', 'transferencia', 'por email'],
    ],
    'social media': ['redes sociales', 'red social', 'instagram', 'facebook', 'tiktok', 'whatsapp', 'las redes', 'en redes'],
    'own app': ['app propia', 'nuestra app', 'mi app', 'la app', 'aplicación propia', 'aplicación móvil', 'nuestra aplicación', 'mi aplicación', 'la aplicación'],
  },
  integrations: {
    'payment link': [
      ...['enlace de pago', 'enlaces de pago', 'enlace', 'link de pago', 'un link', 'link', 'sin código', 'sin programar', 'código qr', 'lo más sencillo'],
      ...['el enlace', 'lo más fácil', 'un enlace'],
    ],
    'shop plugin': ['plugin', 'plugin de tienda', 'plugin para la tienda', 'extensión', 'módulo', 'complemento', 'shopify', 'woocommerce', 'prestashop'],
    API: ['api', 'la api', 'sdk', 'nuestros desarrolladores', 'integración a medida', 'código propio', 'programarlo'],
    'card reader': ['lector de tarjetas', 'lector', 'datáfono', 'terminal', 'tpv', 'terminal de tarjetas', 'lector de tarjeta'],
  },
  ranges: {
    'under 1,000': ['menos de 1.000', 'hasta 1.000', 'unos cientos', 'muy poco', 'casi nada'],
    '1,000 to 10,000': ['entre 1.000 y 10.000', '1.000-10.000', 'unos miles'],
    '10,000 to 50,000': ['entre 10.000 y 50.000', '10.000-50.000'],
    '50,000 to 250,000': ['entre 50.000 y 250.000', '50.000-250.000'],
    'over 250,000': ['más de 250.000'],
  },
  slotNames: {
    business: ['negocio', 'actividad', 'productos', 'producto', 'lo que vendo', 'lo que vende'],
    channel: ['canal', 'canales', 'canal de venta', 'dónde vendo', 'cómo vendo', 'por dónde vendo'],
    volume: ['volumen', 'ventas mensuales', 'facturación mensual', 'ventas', 'importe', 'ingresos', 'al mes', 'volumen de ventas'],
    country: ['país', 'ubicación', 'país de registro'],
    integration: ['integración', 'conexión', 'forma de conectar', 'instalación', 'puesta en marcha', 'parte técnica'],
  },
  goods: ES_GOODS,
  forbidden: [
    ...['armas', 'arma', 'pistolas', 'rifles', 'rifle', 'escopetas', 'munición', 'explosivos', 'drogas', 'cannabis', 'casino', 'apuestas'],
    ...['falsificaciones', 'pornografía', 'carabinas', 'fusiles', 'armas de fuego'],
  ],
  fillers:
    'el la los las un una unos unas yo tu usted nosotros ellos mi mis su sus nuestro nuestra es son soy somos estoy estamos está están era ser estar tengo tenemos tiene tener he hemos ha han quiero queremos quisiera querría necesito me gustaría para por con sin en de del al a y e o u pero que esto eso este esta ese esa aquí allí muy más menos solo principalmente sobre todo generalmente normalmente básicamente simplemente bueno pues bien hola buenas gracias por favor perdón perdone disculpe digamos creo pienso diría decir digo decirle dice dicho ahora hoy también además sí no lo le les se te nos como cuando donde quien cual porque cosa cosas algo todo toda todos pregunta respuesta cobrar cobros pagos pago tarjeta tarjetas cuenta abrir empezar aceptar clientes cliente usar uso usamos empresa firma otra otro vez mismo misma cada poco mucho aproximadamente unos tal vale claro ayuda ayudar probar ver hacer entonces así ya aún todavía mire mira verá día días mes otras palabras forma manera correcto cambiar cambio cambiado idea opinión realidad mejor prefiero espera quería siguiente amable saludo aclarar decimos base país hablar mas atentamente respecto concretamente concreto exactamente exacto tema amigo oiga oye va vamos venta ventas vendo vende uf ay jaja rápido rapidito corto resumen resumiendo general basado basada encuentra ubicado ubicada radica',
  connectors: 'de del y para con la el los las a en hecho hecha hechos hechas e por mano',
  money:
    'euro euros eur dólar dólares pesos libras libra mes mensual mensuales mensualmente al año anual anuales anualmente semana semanal día diario por unos unas alrededor aproximadamente cerca casi sobre más menos ventas facturación € $ £ k mil millón millones y en total',
  numerals: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
    catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30,
    cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, doscientos: 200, quinientos: 500,
  },
  multipliers: { mil: 1000, k: 1000, millon: 1_000_000, millones: 1_000_000 },
  periods: { ano: 12, anual: 12, anuales: 12, anualmente: 12, semana: 12 / 52, semanal: 12 / 52, dia: 12 / 365, diario: 12 / 365 },
}
