import type { Wording } from './wording.ts'

export const ES_WORDING: Wording = {
  lines: {
    greeting: ['Hola, soy Bo, de Lumen. ¿En qué puedo ayudarle?'],
    hello: ['¡Hola!', 'Hola, me alegro de leerle.'],
    what_is_it: ['¿En qué puedo ayudarle?', '¿Cómo puedo ayudarle?'],
    what_else: [
      '¿Puedo hacer algo más por usted?',
      '¿Necesita algo más?',
      '¿Le ayudo con algo más hoy?',
    ],
    go_on_then: ['Claro. ¿En qué puedo ayudarle?', 'Por supuesto, ¿cómo puedo ayudarle?'],
    ask_order: [
      '¿Cuál es su número de pedido? Tiene seis cifras.',
      'Indíqueme su número de pedido, por favor.',
    ],
    ask_email: [
      '¿Con qué correo electrónico está registrada su cuenta?',
      'Indíqueme el correo electrónico de su cuenta, por favor.',
    ],
    ask_address: [
      '¿Cuál es la nueva dirección? Calle, número, código postal y ciudad, por favor.',
      'Indíqueme la nueva dirección completa, por favor.',
    ],
    again_order: [
      'Para esto necesito las seis cifras de su número de pedido.',
      'Falta el número de pedido: ¿me lo puede enviar?',
      '¿Me envía ahora su número de pedido?',
    ],
    again_email: [
      'Falta el correo electrónico de su cuenta: ¿me lo puede enviar?',
      '¿Me envía ahora el correo electrónico de su cuenta?',
      'Para esto necesito el correo electrónico de su cuenta.',
    ],
    again_address: [
      'Falta la nueva dirección: ¿adónde debe ir el paquete?',
      '¿Me envía la nueva dirección con calle, número y ciudad?',
      'Para esto necesito la nueva dirección completa.',
    ],
    explain_order: [
      'Está al principio del mensaje de confirmación y en «Mis pedidos»: seis cifras, como 100 200.',
      'Son las seis cifras del asunto del mensaje que recibió al comprar.',
    ],
    explain_email: [
      'Me refiero al correo en el que recibió la confirmación.',
      'Es el correo con el que entra en Lumen.',
    ],
    explain_address: [
      'Me refiero al lugar adonde debe ir el paquete, por ejemplo «Gran Vía 1, 28013 Madrid».',
      'Calle, número, código postal y ciudad del lugar donde quiere el paquete.',
    ],
    explain_confirm: [
      'Tengo todo lo que necesito; solo lo hago si me dice que sí.',
      'Es el último paso: con un sí lo hago, con un no se queda todo como está.',
    ],
    explain_question: [
      'Me ocupo de pedidos, entregas, devoluciones, reembolsos, pagos, garantía y de la suscripción Plus.',
      'Puede preguntarme por un pedido, una devolución, un pago o Plus, con sus palabras.',
    ],
    why_order: [
      'Lo necesito para abrir el pedido correcto.',
      'Sin él no sabría de qué pedido se trata.',
    ],
    why_email: [
      'Lo necesito para asegurarme de que el pedido es suyo antes de abrirlo.',
      'Le protege: nadie más puede ver ni cambiar su pedido.',
    ],
    why_address: [
      'La necesito para que el repartidor vaya a la puerta correcta.',
      'Sin ella el paquete iría al lugar de antes.',
    ],
    privacy: [
      'Sus datos solo sirven para esta consulta, se guardan en la Unión Europea según el RGPD y se borran a los 90 días.',
      'Lo entiendo. Lo que escribe se queda en Lumen, en la Unión Europea, 90 días, y solo sirve para esta consulta.',
    ],
    without_order: [
      'No pasa nada. El número está en su mensaje de confirmación y en «Mis pedidos», en su cuenta.',
    ],
    bad_order: [
      '{{given}} no parece uno de nuestros números de pedido: tienen seis cifras.',
      'Los números de pedido tienen seis cifras, {{given}} no.',
    ],
    bad_email: [
      'Eso no parece un correo completo: le falta la @ o un final como .com.',
      'Parece que a ese correo le falta algo, como la @ o el final.',
    ],
    noted: ['Gracias.', 'Entendido.', 'Anotado, gracias.'],
    changed: ['De acuerdo, {{label}} {{value}} entonces.', 'Cambiado: {{label}} {{value}}.'],
    confirm_refund: [
      'Iniciaría este reembolso, por la misma vía:\nPedido: {{order}} ({{item}})\nReembolso: {{amount}}\n¿Lo hago?',
      'Entonces, este sería el reembolso:\nPedido: {{order}} ({{item}})\nReembolso: {{amount}}\n¿Procedo?',
    ],
    confirm_change_address: [
      'El paquete iría aquí:\nPedido: {{order}} ({{item}})\nNueva dirección: {{address}}\n¿Lo hago?',
      'Entonces, este sería el cambio:\nPedido: {{order}} ({{item}})\nNueva dirección: {{address}}\n¿Procedo?',
    ],
    confirm_cancel_order: [
      'Anularía este pedido, sin coste:\nPedido: {{order}} ({{item}})\nImporte de vuelta: {{amount}}\n¿Lo hago?',
      'Entonces, este pedido no saldría:\nPedido: {{order}} ({{item}})\nImporte de vuelta: {{amount}}\n¿Procedo?',
    ],
    confirm_cancel_membership: [
      'Daría de baja esta suscripción Plus:\nCorreo: {{email}}\nÚltimo día: final de este mes\n¿Lo hago?',
      'Entonces, esta suscripción terminaría:\nCorreo: {{email}}\nÚltimo día: final de este mes\n¿Procedo?',
    ],
    done_refund: [
      'He iniciado el reembolso de {{amount}} por el pedido {{order}}. Le llega en un máximo de 5 días laborables.',
      'El reembolso de {{amount}} por el pedido {{order}} está en camino y llega en un máximo de 5 días laborables.',
    ],
    done_change_address: [
      'Lo he cambiado: el pedido {{order}} va a {{address}}.',
      'El pedido {{order}} va ahora a {{address}}.',
    ],
    done_cancel_order: [
      'He anulado el pedido {{order}}. Los {{amount}} vuelven por la misma vía.',
      'El pedido {{order}} ya no sale, y los {{amount}} vuelven por la misma vía.',
    ],
    done_cancel_membership: [
      'He dado de baja Plus para {{email}}; sigue hasta final de mes.',
      'Plus termina con este mes para {{email}}.',
    ],
    already_done: [
      'Eso ya lo he hecho, así que lo dejo como está.',
      'Ya me ocupé de eso hace un momento; solo lo hago una vez.',
    ],
    status_preparing: [
      'Estamos preparando el pedido {{order}} ({{item}}); debería llegar en {{days}} días.',
      'El pedido {{order}}, {{item}}, está en preparación y debería llegar en {{days}} días.',
    ],
    status_shipped: [
      'El pedido {{order}} ({{item}}) ya ha salido y debería llegar en {{days}} días.',
      'El pedido {{order}}, {{item}}, va de camino y debería llegar en {{days}} días.',
    ],
    status_delivered: [
      'El pedido {{order}} ({{item}}) se entregó hace {{days}} días. Si no lo encuentra, pregunte a sus vecinos y después dígamelo: un compañero lo buscará.',
      'Según el transportista, el pedido {{order}}, {{item}}, se entregó hace {{days}} días.',
    ],
    not_found: [
      'No encuentro el pedido {{order}} con {{email}}. Compruebe los dos, por favor.',
      'En nuestros libros no hay pedido {{order}} con {{email}}.',
    ],
    no_account: [
      'No encuentro ninguna cuenta con {{email}}. Compruebe el correo, por favor.',
      'En nuestros libros no hay cuenta con {{email}}.',
    ],
    no_plus: [
      'Con {{email}} no hay suscripción Plus, así que no se cobra nada.',
      'La cuenta {{email}} no tiene Plus: no hay nada que dar de baja.',
    ],
    too_late_refund: [
      'El pedido {{order}} se entregó hace {{days}} días. Los reembolsos se piden en 30 días, así que ya no es posible.',
      'Lo siento: a los {{days}} días el reembolso del pedido {{order}} ya no es posible; el límite son 30 días.',
    ],
    not_delivered_refund: [
      'El pedido {{order}} todavía no se ha entregado, así que no hay nada que devolver. Mientras no salga se puede anular.',
      'El reembolso viene después de la entrega, y el pedido {{order}} aún no ha llegado.',
    ],
    already_shipped: [
      'El pedido {{order}} ya ha salido, así que eso ya no es posible. Puede rechazar el paquete en la puerta.',
      'Eso ya no es posible: el pedido {{order}} lo tiene el transportista.',
    ],
    claim: [
      'Siento las molestias. Un compañero lo mira con usted.',
      'Que lo mire alguien que conoce el producto.',
    ],
    later: ['De eso me ocupo justo después.', 'Eso viene a continuación.'],
    dropped: ['De acuerdo, lo dejo. No se ha cambiado nada.', 'Bien, todo se queda como está.'],
    which_wrong: [
      'De acuerdo, todavía no hago nada. ¿Qué debe ser distinto?',
      'Sin problema. Dígame qué está mal, o diga «olvídelo».',
    ],
    stale: ['Ese botón es de una pregunta anterior.', 'Ese ya no vale.'],
    chitchat: [
      'Me encantaría charlar, pero lo mío son los pedidos.',
      'Me temo que solo entiendo de paquetes y enchufes.',
      'Buena pregunta para alguien con más aficiones que yo.',
      'Eso se lo dejo a otros; mi mundo es esta tienda.',
    ],
    out_of_domain: [
      'Aquí me ocupo de pedidos, pagos y suscripciones de Lumen; con eso no puedo ayudarle.',
      'Solo llevo compras en Lumen; eso no es posible aquí.',
    ],
    out_of_bounds: [
      'Con eso no puedo ayudarle: no está permitido.',
      'Lo siento, eso no es posible, lo pida quien lo pida.',
    ],
    injection: [
      'Con eso no puedo ayudarle: sigo con aquello para lo que estoy aquí.',
      'Eso no es posible. Me limito a mi trabajo: preguntas sobre sus compras.',
    ],
    unclear: [
      'Quiero entenderlo bien: dígame en una frase de qué se trata, como una entrega, un reembolso o un pago.',
      'Todavía no le sigo. ¿Se trata de una compra, un paquete, su dinero o su suscripción?',
    ],
    unclear_again: [
      'Lo siento, no lo he entendido. Dígalo con otras palabras, por favor.',
      'No le he entendido del todo. ¿Podría decirlo de otra manera?',
    ],
    empty: ['No veo palabras.', 'Eso ha llegado sin palabras.'],
    welcome: ['De nada.', 'Con mucho gusto.'],
    apology: ['Siento las molestias, voy a ser breve.', 'Lo siento mucho; ya casi estamos.'],
    offer_person: [
      'Si quiere, puede seguir un compañero: diga «una persona, por favor». O lo terminamos aquí mismo.',
      'Un compañero puede seguir cuando usted lo diga. También podemos terminarlo aquí.',
    ],
    handed_off: [
      'Le paso con un compañero, con todo lo que me ha contado. No tiene que explicarlo otra vez.',
    ],
    declined: [
      'Con eso no puedo ayudarle, así que cierro aquí la conversación. Para todo lo de sus propios pedidos, aquí estoy.',
    ],
    goodbye: [
      'Me alegro de haber ayudado. ¡Que tenga un buen día!',
      'Encantado de ayudar. ¡Adiós!',
    ],
    goodbye_closed: ['De acuerdo, no se ha hecho nada. ¡Vuelva cuando quiera!'],
    after_end: ['Esta conversación está cerrada. Puede empezar otra cuando quiera.'],
    no_information: ['Sobre eso no tengo información.'],
  },
  items: {
    headphones: 'auriculares',
    speaker: 'altavoz',
    keyboard: 'teclado',
    tablet: 'tableta',
    lamp: 'lámpara',
    coffee_machine: 'cafetera',
  },
  details: { order: 'pedido', email: 'correo', address: 'dirección' },
  buttons: { yes: 'Sí, adelante', no: 'No, déjelo' },
  decimal: ',',
}
