import type { Lexicon } from './lexicon.ts'

/** Spanish, as couriers write it. */
export const ES_LEXICON: Lexicon = {
  intents: {
    yes: `
      sí | si | sip | claro | vale | ok | okey | correcto | exacto | así es | eso es |
      está bien | todo bien | todo correcto | es correcto | está correcto | perfecto | adelante |
      seguimos | sí por favor | hazlo | envíalo | de acuerdo | confirmo | confirmado | dale |
      venga | por supuesto | tal cual`,
    no: `
      no | nop | está mal | eso está mal | no es correcto | no es así | incorrecto |
      hay un error | no está bien | mal`,
    enough: `
      eso es todo | es todo | nada más | no gracias | ya está | ya está todo | con eso basta |
      adiós | hasta luego | chao | me vale así | me ha servido | era eso | solo eso |
      no tengo más preguntas | ya no necesito nada`,
    cancel: `
      olvídalo | déjalo | da igual | no lo hagas | no lo envíes | ya lo entrego | lo entrego yo |
      al final lo entrego | cancela la solicitud | cancela eso | anula eso | no hace falta ya |
      ya no hace falta`,
    greet: `
      hola | buenas | buenos días | buenas tardes | buenas noches | qué tal | ey | hola buenas`,
    thanks: 'gracias | muchas gracias | mil gracias | te lo agradezco | agradezco',
    meaning: `
      no sé a qué te refieres | qué me pides | qué me estás pidiendo | a qué te refieres |
      qué quieres decir | qué quiere decir | qué significa | no entiendo | no lo entiendo |
      no te entiendo | no comprendo | me lo puedes explicar | puedes explicar | explícame |
      explícamelo | a qué te refieres | un ejemplo | ponme un ejemplo | qué opciones |
      cuáles son las opciones | qué tengo que poner | qué pongo | dónde lo encuentro |
      dónde está el número | dónde veo | dónde encuentro | qué número | qué necesitas exactamente`,
    why: `
      por qué necesitas | para qué lo necesitas | para qué necesitas | por qué preguntas |
      por qué quieres | por qué me lo preguntas | es necesario | hace falta decir |
      para qué es | por qué es importante | qué más da`,
    help: `
      estoy atascado | estoy atascada | qué hago ahora | cómo seguimos | cómo seguir |
      no sé cómo seguir | y ahora qué | qué necesitas de mí | me puedes ayudar |
      puedes ayudarme | necesito ayuda | ayúdame | ayuda por favor | qué puedes hacer`,
    person: `
      una persona | persona de verdad | persona real | un humano | humano | un agente | agente |
      alguien de verdad | hablar con alguien | alguien a quien | llamar a alguien | llámame |
      atención al cliente | pásame con | páseme con | un operador | un compañero | supervisor |
      un encargado | no con un bot | con una máquina no`,
    insist: `
      insisto | exijo | he dicho una persona | solo una persona | ahora mismo | ya mismo`,
    frustration: `
      tarda demasiado | está tardando demasiado | tardando mucho | date prisa | más rápido |
      qué pesado | qué pesadez | molesto | pérdida de tiempo | perdiendo el tiempo | ridículo |
      demasiadas preguntas | no tengo todo el día | harto | harta | inútil |
      cuántas preguntas | ya te lo he dicho | ya lo he dicho | ya te lo dije | venga ya |
      estoy perdiendo dinero | no sirves | vaya mierda | increíble`,
    privacy: `
      no te importa | es personal | me incomoda | eso no lo doy |
      prefiero no dar | prefiero no decir | prefiero no compartir | no quiero dar |
      no quiero decir | eso es privado | no me siento cómodo | no me siento cómoda | mis datos |
      quién ve | quién puede ver | guardáis | guardan lo que | guardas lo que | protegéis |
      información personal | confidencial | ese dato`,
    vague: `
      depende | eso depende | difícil de decir | es difícil de decir | no estoy seguro |
      no estoy segura | algo intermedio | un poco de todo | varía | quizás | quizá | tal vez |
      no lo sé | no sé | ni idea | no me acuerdo | no recuerdo | más o menos | lo de siempre |
      lo que sea | tendría que mirarlo | tengo que mirarlo`,
    repair: `
      quiero decir | quería decir | no perdona | perdona no | perdón | no espera | espera no |
      me he equivocado | me equivoqué | corrijo | mejor dicho | o sea | debería ser | ups`,
    revise: `
      he cambiado de idea | cambiado de idea | cambiado de opinión | lo he pensado mejor |
      quiero cambiar | cambiar una cosa | en realidad | mejor | cámbialo | cambia | está mal |
      un momento | ya no`,
    injection: `
      ignora las instrucciones | ignora tus instrucciones | ignora todo | olvida tus instrucciones |
      olvida las instrucciones | instrucciones anteriores | tus instrucciones | tus reglas |
      prompt de sistema | tu prompt | mensaje de sistema | modo desarrollador | ahora eres |
      haz como si | finge ser | actúa como | muéstrame tus instrucciones | sin reglas |
      repite las palabras`,
    bounds: `
      teléfono del repartidor | número de otro | dirección de otro | datos de otros |
      número del repartidor | teléfono de otro | número de otro repartidor |
      teléfono del cliente | número del cliente | número de teléfono del | correo del cliente |
      datos del cliente | datos de otro | nombre completo del cliente | dónde vive |
      cuánto gana | cuánto cobra otro | cuenta de otro | su cuenta | tarjeta del cliente |
      número de tarjeta | mi compañero vive`,
    back_later: `
      seguimos más tarde | seguimos luego | hablamos luego | hablamos más tarde | ahora vuelvo |
      vuelvo más tarde | vuelvo luego | vuelvo enseguida | vuelvo en un rato`,
    aside: `
      por cierto | qué tiempo hará | el tiempo mañana | fútbol | partido | película | chiste |
      mi perro | mi gato | guitarra | receta | las noticias | política | horóscopo |
      lotería | canción | música | va a llover | buen restaurante | capital de | mundial |
      cómo te llamas | cuántos años tienes | te gusta | eres un robot | eres un bot |
      eres humano | cómo estás | qué tal estás | cumpleaños | vacaciones | premios`,
    trouble: `
      incidencia | incidencias | tengo un problema | hay un problema | problema con un pedido |
      problema con el pedido | problema con mi pedido | un problema con | algo va mal con |
      poner una queja | una queja`,
    announce: `
      una pregunta | una duda | unas dudas | tengo dudas | tengo preguntas | unas preguntas |
      pregunta sobre | duda sobre | acabo de empezar | soy nuevo | soy nueva | repartidor nuevo`,
    follow_up: 'y | y si | eso | esto | lo | entonces | también',
    ask: `
      qué hago | qué pasa | qué día | qué cubre | qué puedo | qué tengo | qué debo | por qué | cómo | cuándo | dónde | quién | cuál | cuánto | cuánta | cuántos | cuántas |
      puedo | puedes | podrías | me puedes | hay | es posible | tengo que | debo | dime |
      quiero saber | quería saber | pregunta sobre | duda sobre | sabes`,
    inform_ask: `
      qué pasa | qué ocurre | en qué | a qué | de qué | qué hago | qué debo | qué tengo que | y si | cada cuánto |
      cuántas veces | cuántos | cuánto | cuánta | cuándo | cómo se | cómo puedo | cómo funciona |
      cómo va | dónde | por qué | cuál | quién paga | me pagan | cobro | tengo que pagar |
      pierdo | me penalizan | hay penalización | hay castigo | está permitido | es posible |
      me van a`,
  },
  actions: {
    reassign_order: `
      a otro repartidor | a otro compañero |
      reasignar | reasigna | reasignéis | reasignen | reasígname | reasignarlo | reasignado |
      reasignación | que lo lleve otro | que lo coja otro | que lo haga otro | que lo entregue otro |
      dárselo a otro | pasárselo a otro | pásalo a otro | pasa el pedido a otro | pasarlo a otro |
      dar el pedido a otro | no puedo entregar | no puedo entregarlo | no voy a poder entregar |
      no puedo llevar | no puedo llevarlo | no puedo hacer este pedido | no puedo con este pedido |
      no puedo terminar | no puedo completar | no llego | quítame el pedido | quítame este pedido |
      quitadme el pedido | quítamelo | soltar el pedido | soltar este pedido | soltar un pedido |
      dejar el pedido | dejar este pedido | devolver el pedido | devolver este pedido |
      devolver un pedido | imposible entregar`,
    report_issue: `
      avisar de | aviso de | reportar | reporto | reporte | informar de | notificar |
      registrar una incidencia`,
    adjust_pay: `
      pago está mal | pago mal | mal pagado | me pagaron menos | me pagaron de menos |
      me han pagado menos | me han pagado mal | me pagasteis | corregir mi pago | corregir el pago |
      corregid el pago | ajustar mi pago | ajustar el pago | ajuste de pago | ajuste |
      reclamar | reclamo | reclamación | falta dinero | me falta dinero | pago incompleto |
      no me pagaron | no me han pagado | no me habéis pagado | no cobré | no he cobrado |
      me debéis | me deben | falta la propina | falta mi propina | falta el bono |
      falta un bono | cobré menos | he cobrado menos | pago corto | revisar mi pago`,
  },
  reasons: {
    'vehicle breakdown': `
      avería | averiado | averiada | se me ha roto la bici | se me rompió | bici rota | moto rota |
      se me ha estropeado | se ha estropeado | estropeada | pinchazo | he pinchado | pinché |
      rueda pinchada | no arranca | la cadena | sin batería | sin gasolina | los frenos |
      avería del vehículo | se me ha roto`,
    'too far': `
      demasiado lejos | muy lejos | está lejos | queda lejos | fuera de mi zona |
      otra punta | al otro lado | demasiada distancia | demasiados kilómetros`,
    unwell: `
      enfermo | enferma | enfermedad | me encuentro mal | estoy malo | estoy mala | mareado |
      mareada | fiebre | dolor de cabeza | me duele | vomitando`,
    'long wait': `
      espera larga | llevo esperando | esperando demasiado | mucha espera | no está listo |
      todavía no está listo | tarda mucho el restaurante | restaurante tarda | mucha cola |
      esperar tanto | demasiada espera`,
    unsafe: `
      inseguro | insegura | zona insegura | peligroso | peligrosa | no me siento seguro |
      no me siento segura | mal barrio | da miedo`,
    'no time': `
      falta de tiempo | no tengo tiempo | acaba mi turno | termina mi turno | se acaba el turno |
      fin de turno | tengo que irme | me tengo que ir | emergencia en casa | tengo cita |
      voy tarde | llego tarde | mi hijo | mi hija`,
    other: 'otro motivo | otra razón | otra cosa | ninguno de esos | ninguna de esas',
  },
  issues: {
    'missing items': `
      faltan productos | falta un producto | faltan cosas | falta algo | faltan artículos |
      falta la bebida | faltan las bebidas | falta una bebida | incompleto | olvidaron | falta | faltan |
      se olvidaron | no viene en la bolsa | pedido incompleto`,
    'damaged order': `
      dañado | dañada | derramado | derramada | se ha derramado | se derramó | volcado |
      se ha volcado | se volcó | roto el pedido | aplastado | pedido dañado | estropeado |
      se me ha caído la comida | se cayó la comida`,
    'customer unreachable': `
      no responde | no contesta | no coge el teléfono | no localizable | ilocalizable | no abre |
      nadie abre | no hay nadie | no está en casa | no lo coge | no puedo localizar |
      cliente no localizable`,
    'wrong address': `
      dirección equivocada | dirección incorrecta | dirección mal | dirección está mal |
      mala dirección | otra dirección | calle equivocada | no existe la dirección |
      la dirección no existe | no existe la calle | ubicación equivocada`,
    'restaurant closed': `
      restaurante cerrado | restaurante está cerrado | está cerrado | local cerrado |
      han cerrado | persiana bajada | tienda cerrada`,
    'app trouble': `
      fallo de la app | falla la app | la app falla | app bloqueada | se bloquea la app |
      app no funciona | la app no va | no funciona la app | gps | el mapa | se cierra la app |
      la aplicación no`,
    other: 'otra incidencia | otro problema | otra cosa | ninguno de esos | ninguna de esas',
  },
  payReasons: {
    'waiting time': `
      tiempo de espera | por esperar | la espera | por esperar | esperé | por la espera`,
    'extra distance': `
      distancia de más | distancia | kilómetros | km | desvío | ruta más larga | más lejos |
      por la distancia`,
    'missing tip': 'propina | propinas | propina que falta',
    'cancelled order': `
      pedido cancelado | cancelado | cancelada | cancelaron | cancelación | anulado | anularon`,
    'missing bonus':
      'bono | bonos | bonus | bono que falta | hora punta | incentivo | plus de hora',
    other: 'otra cosa | ninguno de esos | ninguna de esas',
  },
  orderWords: 'pedido número num nº n entrega',
  moneyWords: 'euro euros eur € céntimos pago pagado deben importe cantidad faltan',
  stopWords: `
    el la los las un una unos unas de del en a al y o u que es son esta estan ser estar tu su sus
    tus usted te le me nos mi mis lo se por para con como muy mas ya si no favor este esto eso
    esa ese estos ha he han hay haber yo ella ellos pero porque donde quien cual cuanto
    hola gracias quiero quisiera puedo puede puedes tengo tiene necesito saber hacer hago sobre
    sin muchos muchas mucho mucha demasiado hasta desde entonces tambien algo nada todo soy eres estoy va voy ir aqui ahora cosa pues bueno`,
}
