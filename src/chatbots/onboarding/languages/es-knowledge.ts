import type { Knowledge } from './knowledge.ts'

/** What the bot knows, in Spanish. */
export const ES_KNOWLEDGE: Knowledge = {
  articles: {
    fees: {
      cues: `
        comisión | comisiones | coste | costes | cuesta | precio | precios | tarifa | tarifas |
        caro | gratis | cuánto pago | cobran`,
      text: 'Paga 1,4 % más 0,25 por cobro; los vendedores grandes, 1,1 % más 0,20. No hay cuota mensual.',
    },
    payout: {
      cues: `
        recibo el dinero | recibo mi dinero | llega el dinero | llega mi dinero | cuándo cobro |
        dinero a mi cuenta | dinero en mi cuenta | cuenta bancaria | ingreso en mi cuenta | abono | abonos | liquidación`,
      text: 'El dinero llega a su banco a los dos días laborables, o cada viernes si lo prefiere.',
    },
    data: {
      cues: `
        datos | mis datos | privacidad | rgpd | información personal | protección de datos |
        quién ve | esa información | guardáis | guardan | guardas | lo que escribo`,
      text: 'Sus datos se guardan en la Unión Europea, solo sirven para llevar su cuenta, nunca se venden y se borran si lo pide.',
    },
    security: {
      cues: `
        seguridad | seguro | segura | cifrado | pci | certificado | certificación | auditoría |
        protegéis | protegen | hackeado | doble factor | iso 27001`,
      text: 'Todo va cifrado, los números de tarjeta nunca pasan por sus sistemas y nos auditan cada año según PCI DSS nivel 1.',
    },
    setup_time: {
      cues: `
        cuánto tarda | cuánto se tarda | cuánto tiempo | cuándo puedo empezar | cómo de rápido |
        en cuánto tiempo | plazo`,
      text: 'Esta charla dura unos dos minutos; después puede hacer el primer cobro el mismo día.',
    },
    countries: {
      cues: `
        qué países | en qué países | países | extranjero | internacional | otros países |
        disponible en`,
      text: 'Se pueden abrir cuentas en la Unión Europea, el resto de Europa Occidental, Norteamérica, Japón, Singapur, Australia y Nueva Zelanda.',
    },
    refunds: {
      cues: 'devolución | devoluciones | reembolso | reembolsos | devolver',
      text: 'Devuelve un cobro con un clic, entero o en parte; la comisión del cobro no se devuelve.',
    },
    contract: {
      cues: `
        contrato | permanencia | cancelar | darme de baja | compromiso | preaviso | condiciones`,
      text: 'No hay permanencia: puede cerrar la cuenta de un día para otro.',
    },
    methods: {
      cues: `
        métodos de pago | formas de pago | qué tarjetas | visa | mastercard | paypal | bizum |
        apple pay | google pay | monedero`,
      text: 'Sus clientes pueden pagar con todas las tarjetas usuales, con el móvil y con los medios locales más comunes.',
    },
    currencies: {
      cues: `
        moneda | monedas | divisa | divisas | tipo de cambio | en dólares | en euros |
        cambio de moneda`,
      text: 'Puede cobrar en más de treinta monedas; recibe la suya, al cambio del día más un uno por ciento.',
    },
    documents: {
      cues: `
        documentos | documento | papeles | papeleo | pasaporte | dni | documentación |
        justificante`,
      text: 'Después de esta charla pedimos un documento de identidad y un extracto reciente de su banco, ambos en foto.',
    },
    chargebacks: {
      cues: `
        contracargo | contracargos | disputa | disputas | fraude | fraudes | tarjeta robada |
        reclamación`,
      text: 'Las reclamaciones se le muestran al momento; tiene diez días para responder y reunimos las pruebas con usted.',
    },
    taxes: {
      cues: 'impuestos | impuesto | iva | hacienda | declaración | contable | gestoría',
      text: 'No calculamos impuestos, pero cada mes recibe un archivo que su contabilidad puede leer.',
    },
    limits: {
      cues: 'límite | límites | máximo | mínimo | tope',
      text: 'No hay un mínimo de ventas; un solo cobro puede llegar a veinte mil.',
    },
    who: {
      cues: `
        quién eres | quién es usted | eres un robot | es usted un robot | eres humano |
        qué es paylane | eres un bot | eres real`,
      text: 'Soy el asistente automático de Paylane, una empresa que permite a los negocios cobrar a sus clientes.',
    },
    support: {
      cues: `
        soporte | horario | número de teléfono | a quién llamo | pueda llamar | puedo llamar |
        contacto`,
      text: 'Nuestro soporte responde por correo y teléfono los días laborables de ocho a seis.',
    },
    next_steps: {
      cues: `
        qué hago ahora | cómo seguimos | qué pasa después | siguiente paso | qué sigue |
        qué necesitas de mí | qué necesita de mí | y ahora qué | cómo seguir`,
      text: 'Usted responde a mis preguntas cortas, revisa el resumen y la cuenta se crea.',
    },
    plan: {
      cues: `
        qué incluye | qué gano | qué está incluido | incluido | incluye | qué obtengo | qué recibo |
        qué me dan | qué viene con | características | cómo funciona | funciones |
        qué más ofrece | cuénteme más | cuéntame más`,
      text: 'Incluye todas las formas de cobrar, los abonos a su banco, las devoluciones, los informes y nuestro soporte; no hay que comprar nada más.',
    },
    cheaper: {
      cues: `
        más barato | más barata | más económico | más económica | menos caro | mejor precio |
        otro plan | otros planes | alternativa | alternativas | otra oferta | otras opciones | qué más hay | qué más tienen | otras ofertas |
        otro producto | otros productos | algo más barato`,
      text: 'Es la oferta para un negocio como el suyo y no hay nada más barato: ninguna oferta nuestra tiene cuota mensual y la tarifa es la más baja para sus ventas.',
    },
    change_later: {
      cues: `
        puedo cambiar | podemos cambiar | cambiarlo después | cambiarlo más tarde | cambiarlo luego | cambiarlo más adelante |
        cambiar eso después | cambiar eso luego | cambiar eso más tarde | cambiar después |
        cambiar luego | cambiar más tarde | cambiar más adelante | se puede cambiar |
        puedo cambiarlo | puedo cambiar eso | es definitivo | es definitiva | es vinculante |
        corregirlo después | corregirlo luego | modificarlo después | modificarlo luego`,
      text: 'Sí, todo se puede cambiar más tarde: ahora en el resumen o en sus ajustes cuando la cuenta esté abierta.',
    },
    basis: {
      cues: `
        bruto | brutos | bruta | brutas | neto | netos | neta | netas | bruto o neto | con iva |
        sin iva | antes de impuestos | después de impuestos | impuestos incluidos | al mes o al año |
        por mes o por año | mensual o anual | beneficio |
        beneficios`,
      text: 'En bruto: todo lo que pagan sus clientes en un mes normal, impuestos incluidos.',
    },
    advice: {
      cues: `
        me recomienda | me recomiendas | recomienda | recomiendas | recomendáis | me aconseja |
        me aconsejas | es mejor | es la mejor | es el mejor | me conviene | debería elegir |
        debo elegir | qué elijo | cuál elijo`,
      text: 'Tome lo que ya usa: con un sistema de tienda su plugin, en un mostrador un lector; en la duda, un vínculo da menos trabajo.',
    },
    businesses: {
      cues: `
        puedo vender | podemos vender | se puede vender | se pueden vender | está permitido |
        qué negocios | tipo de negocios | tipos de negocios | aceptan negocios | aceptáis |
        prohibido | prohibidos`,
      text: 'Casi todas las actividades son bienvenidas; nuestros bancos no permiten artículos bélicos, estupefacientes, juegos de dinero, copias de marcas ni contenido para adultos.',
    },
  },
  terms: {
    'online shop': 'Una tienda online es una página propia donde la gente pide y paga.',
    marketplace: 'Un marketplace es una página ajena donde venden muchos a la vez, como Etsy.',
    'in person':
      'En persona quiere decir que el cliente está delante de usted, en un mostrador o un puesto.',
    invoices: 'Con facturas usted manda la cuenta a cada cliente, que la paga después.',
    'social media': 'Por redes sociales le piden en un chat o debajo de una publicación.',
    'own app': 'Una app propia es la que sus clientes instalan en el móvil.',
    'payment link':
      'Un enlace de pago es una dirección que usted manda al cliente, que paga en esa página; no hace falta programar.',
    'shop plugin': 'Un plugin es un añadido que se instala en su sistema de tienda, sin programar.',
    API: 'Una API permite que su propio programa cobre; hace falta alguien que programe.',
    'card reader': 'Un lector es un aparato pequeño al que el cliente acerca su tarjeta.',
  },
  meanings: {
    greet: 'Puedo abrir una cuenta de cobro para su negocio con cinco preguntas cortas.',
    business:
      'Me refiero a los artículos o servicios que ofrece, en pocas palabras: por ejemplo «juguetes de madera».',
    channel: 'Me refiero al lugar donde ocurre la venta, como una página, un mostrador o un chat.',
    volume:
      'Me refiero a todo lo que ingresa en un mes normal; basta una cifra aproximada o un intervalo.',
    country: 'Me refiero al lugar donde su negocio paga sus impuestos.',
    recommendation: 'Me refiero a lo que encaja con sus respuestas, {{product}}: {{reason}}',
    integration:
      'Me refiero a cómo le llegan los cobros: un vínculo para enviar, un añadido para su sistema de tienda, código de programa o un aparato pequeño para tarjetas.',
    confirm: 'Solo quiero asegurarme de haber anotado todo tal como usted lo dijo.',
  },
  reasons: {
    greet: 'Lo pregunto para preparar la cuenta adecuada.',
    business:
      'Lo pregunto porque nuestros bancos solo atienden ciertas actividades y la oferta depende de ello.',
    channel: 'Lo pregunto porque cada lugar de venta necesita otro producto.',
    volume: 'Lo pregunto porque el precio depende de ello; nadie comprueba la cifra.',
    country: 'Lo pregunto porque la ley y las formas de pagar cambian de un lugar a otro.',
    recommendation:
      'Resulta de dónde vende y cuánto; lo pregunto para que no reciba nada que no quiera.',
    integration: 'Lo pregunto para enviarle las instrucciones adecuadas.',
    confirm: 'Lo pregunto porque su cuenta se hará exactamente con estas líneas.',
  },
}
