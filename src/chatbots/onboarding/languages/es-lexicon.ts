import { ES_CUES } from './es-cues.ts'
import { ES_GOODS } from './es-goods.ts'
import { ES_INTENTS } from './es-intents.ts'
import type { LexiconSource } from './lexicon.ts'

/** Spanish as users write it. */
export const ES_LEXICON: LexiconSource = {
  intents: ES_INTENTS,
  cues: ES_CUES,
  channels: {
    'online shop': `
      tienda online | tienda en línea | tienda web | tienda virtual | página web | sitio web |
      mi web | nuestra web | la web | por internet | en internet | internet | online |
      comercio electrónico | shopify | woocommerce | prestashop | en línea`,
    marketplace: `
      marketplace | mercado online | plataforma de venta | etsy | ebay | amazon | wallapop |
      vinted | mercado en línea`,
    'in person': `
      en persona | cara a cara | tienda física | presencial | presencialmente | en el mostrador |
      puesto | en mi tienda | en mi local | en el local | en el mercado | en ferias |
      en mercados | en la puerta | en nuestra tienda | mercadillo | a pie de calle |
      local físico |
      en el mercadillo | mercadillos | mercado de agricultores | mercado de productores |
      mercado semanal | mercado local | mercado navideño | mercados navideños |
      mercado de navidad | mercados locales | rastro | en la feria | ferias de artesanía |
      quiosco | caseta | desde una furgoneta`,
    invoices: `
      factura | facturas | con factura | por factura | con facturas | facturación |
      enlaces de pago | enlace de pago | por correo | presupuestos | transferencia | por email`,
    'social media': `
      redes sociales | red social | instagram | facebook | tiktok | whatsapp | las redes |
      en redes`,
    'own app': `
      app propia | nuestra app | mi app | la app | aplicación propia | aplicación móvil |
      nuestra aplicación | mi aplicación | la aplicación`,
  },
  integrations: {
    'payment link': `
      enlace de pago | enlaces de pago | enlace | link de pago | un link | link | sin código |
      sin programar | código qr | lo más sencillo | el enlace | lo más fácil | un enlace`,
    'shop plugin': `
      plugin | plugin de tienda | plugin para la tienda | extensión | módulo | complemento |
      shopify | woocommerce | prestashop`,
    API: `
      api | la api | sdk | nuestros desarrolladores | integración a medida | código propio |
      programarlo`,
    'card reader': `
      lector de tarjetas | lector | datáfono | terminal | tpv | terminal de tarjetas |
      lector de tarjeta`,
  },
  ranges: {
    'under 1,000': 'menos de 1.000 | hasta 1.000 | unos cientos | muy poco | casi nada',
    '1,000 to 10,000': 'entre 1.000 y 10.000 | 1.000-10.000 | unos miles | un par de miles',
    '10,000 to 50,000': 'entre 10.000 y 50.000 | 10.000-50.000',
    '50,000 to 250,000': 'entre 50.000 y 250.000 | 50.000-250.000',
    'over 250,000': 'más de 250.000 | medio millón',
  },
  slotNames: {
    business: 'negocio | actividad | productos | producto | lo que vendo | lo que vende',
    channel: `
      canal | canales | canal de venta | dónde vendo | cómo vendo | por dónde vendo`,
    volume: `
      volumen | ventas mensuales | facturación mensual | ventas | importe | ingresos | al mes |
      volumen de ventas`,
    country: 'país | ubicación | país de registro',
    integration: `
      integración | conexión | forma de conectar | instalación | puesta en marcha |
      parte técnica`,
  },
  goods: ES_GOODS,
  forbidden: `
    armas | arma | pistolas | rifles | rifle | escopetas | munición | explosivos | drogas |
    cannabis | casino | apuestas | falsificaciones | pornografía | carabinas | fusiles |
    armas de fuego`,
  fillers: `
    nada ninguno ninguna vivo registrada registrado cuenta
    diferencia diferencias fácil difícil posible complicado escribir poner
    ayuda su dime sirva espero antemano agradezco pensado supongo menos el la los las un una unos unas yo
    tu usted nosotros ellos mi mis su sus nuestro nuestra es son soy somos estoy estamos está
    están era ser estar tengo tenemos tiene tener he hemos ha han quiero queremos quisiera
    querría necesito me gustaría para por con sin en de del al a y e o u pero que esto eso este
    esta ese esa aquí allí muy más solo principalmente sobre todo generalmente normalmente
    básicamente simplemente bueno pues bien hola buenas gracias favor perdón perdone disculpe
    digamos creo pienso diría decir digo decirle dice dicho ahora hoy también además sí no lo le
    les se te nos como cuando donde quien cual porque cosa cosas algo toda todos pregunta
    respuesta cobrar cobros pagos pago tarjeta tarjetas cuenta abrir empezar aceptar clientes
    cliente usar uso usamos empresa firma otra otro vez mismo misma cada poco mucho
    aproximadamente tal vale claro ayuda ayudar probar ver hacer entonces así ya aún todavía mire
    mira verá día días mes otras palabras forma manera correcto cambiar cambio cambiado idea
    opinión realidad mejor prefiero espera quería siguiente amable saludo aclarar decimos base
    país hablar mas atentamente respecto concretamente concreto exactamente exacto tema amigo
    oiga oye va vamos venta ventas vendo vende uf ay jaja rápido rapidito corto resumen
    resumiendo general basado basada encuentra ubicado ubicada radica cuales cuyo dondequiera
    mientras aunque si sino tan tanto tanta tantos tantas mismos mismas propio propia veces
    siempre nunca jamás pronto luego después antes quizá seguro cierto bastante demasiado hacia
    hasta desde entre contra según durante`,
  connectors: 'de del un una y para con la el los las a en e por',
  money: `
    euro euros eur dólar dólares pesos libras libra mes mensual mensuales mensualmente al año
    anual anuales anualmente semana semanal día diario por unos unas alrededor aproximadamente
    cerca casi sobre más menos ventas facturación € $ £ k mil millón millones y en total`,
  numerals: `
    dos 2 | tres 3 | cuatro 4 | cinco 5 | seis 6 | siete 7 | ocho 8 | nueve 9 | diez 10 |
    once 11 | doce 12 | trece 13 | catorce 14 | quince 15 | dieciseis 16 | diecisiete 17 |
    dieciocho 18 | diecinueve 19 | veinte 20 | treinta 30 | cuarenta 40 | cincuenta 50 |
    sesenta 60 | setenta 70 | ochenta 80 | noventa 90 | cien 100 | ciento 100 |
    doscientos 200 | trescientos 300 | cuatrocientos 400 | quinientos 500 | seiscientos 600 |
    setecientos 700 | ochocientos 800 | novecientos 900`,
  multipliers: 'mil 1000 | k 1000 | millon 1000000 | millones 1000000',
  halves: 'y medio | y media',
  spans: 'minutos horas días semanas meses años',
  periods: `
    ano 12 | anual 12 | anuales 12 | anualmente 12 | semana 12/52 | semanal 12/52 | dia 12/365 |
    diario 12/365`,
}
