import type { Article } from './article.ts'

/** What the shop tells its Spanish-speaking customers; the same figures as in English. */
export const ARTICLES_ES: readonly Article[] = [
  {
    id: 'delivery_time',
    topic: 'delivery',
    title: 'Cuánto tarda la entrega',
    cues: 'cuánto tarda | cuánto tardan | cuántos días | plazo | qué plazo | rápido | sábado | sábados | tiempo',
    snippets: [
      'La entrega estándar tarda de 2 a 4 días laborables.',
      'Entregamos de lunes a sábado, de 8 a 20 h.',
      'El enlace de seguimiento llega por correo en cuanto sale el paquete.',
    ],
    vetted:
      'La entrega estándar tarda de 2 a 4 días laborables, de lunes a sábado. El enlace de seguimiento llega por correo.',
  },
  {
    id: 'delivery_cost',
    topic: 'delivery',
    title: 'Cuánto cuesta el envío',
    cues: 'cuánto cuesta | cuesta | gastos de envío | precio | gratis | coste | portes | caro',
    snippets: [
      'El envío estándar cuesta 4,90 €.',
      'Es gratis desde 50 €, y siempre con Plus.',
      'Los aparatos grandes cuestan 29 €, hasta la puerta.',
    ],
    vetted: 'El envío estándar cuesta 4,90 €. Desde 50 €, y con Plus, es gratis.',
  },
  {
    id: 'delivery_express',
    topic: 'delivery',
    title: 'Envío urgente',
    cues: 'urgente | exprés | express | mañana | al día siguiente | mismo día | más rápido',
    snippets: [
      'El envío urgente llega al día laborable siguiente si pide antes de las 15 h.',
      'Cuesta 9,90 €, con Plus 4,90 €.',
    ],
    vetted:
      'Con el envío urgente (9,90 €, con Plus 4,90 €) el pedido llega al día laborable siguiente si lo hace antes de las 15 h.',
  },
  {
    id: 'delivery_countries',
    topic: 'delivery',
    title: 'Adónde enviamos',
    cues: 'país | países | extranjero | irlanda | francia | alemania | portugal | italia | noruega | suiza | internacional | fuera',
    snippets: [
      'Enviamos a toda la Unión Europea, al Reino Unido, a Noruega y a Suiza.',
      'Los envíos al extranjero tardan de 4 a 7 días laborables y cuestan 12,90 €.',
    ],
    vetted:
      'Enviamos a toda la Unión Europea, al Reino Unido, a Noruega y a Suiza, de 4 a 7 días laborables, por 12,90 €.',
  },
  {
    id: 'delivery_pickup',
    topic: 'delivery',
    title: 'Puntos de recogida',
    cues: 'punto de recogida | recoger | taquilla | transportista | correos',
    snippets: [
      'Puede recibir el paquete en uno de 6.000 puntos de recogida; elíjalo al pagar.',
      'Allí le espera 7 días.',
    ],
    vetted: 'Elija al pagar uno de los 6.000 puntos de recogida; el paquete le espera allí 7 días.',
  },
  {
    id: 'return_window',
    topic: 'returns',
    title: 'Hasta cuándo se puede devolver',
    cues: 'cuántos días tengo | cuántos días | qué plazo tengo | plazo | hasta cuándo | condiciones | abierta | abierto | tarde',
    snippets: [
      'Puede devolver todo en 30 días desde la entrega.',
      'La caja puede estar abierta si el producto está completo y como nuevo.',
    ],
    vetted:
      'Tiene 30 días desde la entrega para devolver lo que quiera, abierto o no, completo y como nuevo.',
  },
  {
    id: 'return_how',
    topic: 'returns',
    title: 'Cómo devolver algo',
    cues: 'cómo devuelvo | cómo la devuelvo | cómo lo devuelvo | cómo | etiqueta | embalaje | funcionan | dónde',
    snippets: [
      'La etiqueta de devolución está en su cuenta, en «Mis pedidos»; también vale su código en el punto de entrega.',
      'Embale bien el producto; no hace falta el embalaje original.',
      'Entregue el paquete en los 14 días siguientes.',
    ],
    vetted:
      'La etiqueta de devolución está en su cuenta, en «Mis pedidos». Embale bien el producto y entréguelo en 14 días.',
  },
  {
    id: 'return_cost',
    topic: 'returns',
    title: 'Qué cuesta devolver',
    cues: 'gratis | cuesta | cuesta algo | cuánto cuesta | quién paga | portes | precio',
    snippets: [
      'Devolver no cuesta nada dentro del país.',
      'Desde el extranjero paga usted el envío, y le damos hasta 12,90 €.',
    ],
    vetted:
      'Las devoluciones son gratis dentro del país. Desde el extranjero le damos hasta 12,90 € de los portes.',
  },
  {
    id: 'return_exchange',
    topic: 'returns',
    title: 'Cambios',
    cues: 'cambiar | cambiarlo | cambio | otro color | otra talla | otro modelo',
    snippets: [
      'Para un cambio, devuelva el producto y pida el otro enseguida.',
      'El precio que pagó vale 14 días, así que el cambio no cuesta más.',
    ],
    vetted: 'Para un cambio, devuelva el producto y pida el otro; el precio que pagó vale 14 días.',
  },
  {
    id: 'refund_time',
    topic: 'refund',
    title: 'Cuándo llega el dinero',
    cues: 'cuánto tarda | cuánto tiempo | cuántos días | cuándo recibo | cuándo llega | a qué cuenta | cuándo me',
    snippets: [
      'El reembolso llega en un máximo de 5 días laborables.',
      'El dinero vuelve por la vía del pago: tarjeta, PayPal o banco.',
    ],
    vetted: 'Un reembolso tarda como mucho 5 días laborables y vuelve por la vía del pago.',
  },
  {
    id: 'membership_price',
    topic: 'membership',
    title: 'Qué cuesta Plus',
    cues: 'cuánto cuesta | precio | cuesta | al mes | al año | caro | barato',
    snippets: ['Plus cuesta 3,99 € al mes o 39 € al año.', 'Los primeros 30 días son gratis.'],
    vetted: 'Plus cuesta 3,99 € al mes o 39 € al año, y los primeros 30 días son gratis.',
  },
  {
    id: 'membership_benefits',
    topic: 'membership',
    title: 'Qué ofrece Plus',
    cues: 'qué es plus | ventaja | ventajas | incluye | merece la pena | hábleme de | socios | envío gratis',
    snippets: [
      'Con Plus el envío estándar es siempre gratis y el urgente cuesta 4,90 €.',
      'La garantía dura 3 años en vez de 2, y hay 60 días para devolver.',
    ],
    vetted:
      'Plus le da envío estándar gratis, urgente por 4,90 €, 3 años de garantía y 60 días para devolver.',
  },
  {
    id: 'membership_join',
    topic: 'membership',
    title: 'Apuntarse a Plus',
    cues: 'apunto | apuntarme | prueba | compartir | familia | permanencia | hacerse socio',
    snippets: [
      'Se apunta en su cuenta, en «Suscripción»; los primeros 30 días son gratis.',
      'Vale para todos los de su casa, y se puede dejar a final de cualquier mes.',
    ],
    vetted:
      'Apúntese en «Suscripción»: 30 días gratis, vale para su casa, y se deja a final de cualquier mes.',
  },
  {
    id: 'membership_end',
    topic: 'cancel_membership',
    title: 'Dejar Plus',
    cues: 'cuándo termina | preaviso | qué pasa cuando | qué pasa si | pierdo las ventajas | pierdo mis ventajas',
    snippets: [
      'Plus termina al final del mes en que lo deja, sin preaviso.',
      'Hasta entonces conserva todas las ventajas.',
    ],
    vetted: 'Plus termina con el mes en que lo deja; hasta entonces conserva todas las ventajas.',
  },
  {
    id: 'payment_methods',
    topic: 'payment',
    title: 'Formas de pago',
    cues: 'cómo puedo pagar | formas de pago | paypal | tarjeta | visa | transferencia | tarjeta regalo | tarjetas regalo | aceptan | pagar con',
    snippets: [
      'Puede pagar con Visa, Mastercard, American Express, PayPal, Apple Pay, transferencia o tarjeta regalo.',
      'Las tarjetas pasan por 3-D Secure, y nunca vemos el número entero.',
    ],
    vetted:
      'Valen Visa, Mastercard, American Express, PayPal, Apple Pay, transferencia y tarjetas regalo.',
  },
  {
    id: 'payment_instalments',
    topic: 'payment',
    title: 'Pago a plazos',
    cues: 'plazos | a plazos | cuotas | financiación | pagar después',
    snippets: ['Desde 100 € puede pagar en 3, 6 o 12 plazos.', 'Tres plazos no llevan intereses.'],
    vetted: 'Desde 100 € puede pagar en 3, 6 o 12 plazos; tres no llevan intereses.',
  },
  {
    id: 'payment_invoice',
    topic: 'payment',
    title: 'Facturas',
    cues: 'factura | recibo | iva | empresa | gestor',
    snippets: [
      'La factura de cada pedido está en su cuenta, en «Mis pedidos», en PDF.',
      'Para que lleve el nombre de la empresa, añádalo en «Facturación» y descárguela otra vez.',
    ],
    vetted:
      'La factura está en PDF en «Mis pedidos». Añada la empresa en «Facturación» y descárguela otra vez.',
  },
  {
    id: 'payment_declined',
    topic: 'payment',
    title: 'Cuando un pago falla',
    cues: 'rechazado | rechazada | no ha funcionado | falla | error | dos veces | cobrado',
    snippets: [
      'Si se rechaza la tarjeta, casi siempre hay que confirmar en la aplicación del banco: pruebe otra vez con ella abierta.',
      'Un segundo cargo es una reserva que desaparece en 3 días laborables.',
    ],
    vetted:
      'Si se rechaza la tarjeta, confirme en la aplicación del banco y pruebe otra vez. Un doble cargo desaparece en 3 días laborables.',
  },
  {
    id: 'warranty_length',
    topic: 'warranty',
    title: 'Cuánto dura la garantía',
    cues: 'cuánto dura | cuántos años | hay garantía | tiene garantía',
    snippets: [
      'Todo tiene una garantía de 2 años, con Plus de 3.',
      'Empieza el día de la entrega; basta el número de pedido.',
    ],
    vetted: 'La garantía dura 2 años desde la entrega, con Plus 3.',
  },
  {
    id: 'warranty_cover',
    topic: 'warranty',
    title: 'Qué cubre la garantía',
    cues: 'qué cubre | cubre | agua | caída | está cubierto',
    snippets: [
      'La garantía cubre fallos de material y fabricación, y las baterías los primeros 12 meses.',
      'Los daños por agua o caída quedan fuera.',
    ],
    vetted:
      'La garantía cubre fallos de material y fabricación, baterías 12 meses; agua y caídas quedan fuera.',
  },
]
