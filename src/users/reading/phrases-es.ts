import { END, type Phrasebook, START } from './phrasebook-shape.ts'

const PERSON =
  '(?:persona|agente|companero|companera|colega|especialista|representante|asesor|asesora|operador|humano)'
const TASK = '(?:reserva|pedido|cita|solicitud|pago|registro|inscripcion|compra)'
const CASE = '(?:solicitud|caso|mensaje|consulta)'
const MOVING = '(?:pasar|transferir|conectar|derivar|comunicar)'
const TO_PERSON = '(?:con|a) (?:un|una|mi|nuestro|nuestra|uno|otro|otra)'
/** Whom alone a bot may serve. */
const MEMBERS =
  '(?:(?:los|las|nuestros|nuestras) )?(?:clientes|huespedes|socios|miembros|residentes|usuarios|abonados)'
/** What goes on about the task itself. */
const OF_IT = '(?=[.!,]|$| (?:para|a|de|el|en|con|por)(?!\\p{L}))'

export const spanish: Phrasebook = {
  error: [
    'error interno',
    'algo (?:ha ido|salio|fue) mal',
    'problema tecnico',
    'ha ocurrido un error',
    'ocurrio un error',
    'error inesperado',
  ],
  claimDone: [
    '(?:ya )?(?:esta|queda) (?:ya )?todo (?:listo|hecho|completo|configurado)',
    'todo (?:esta )?(?:listo|hecho|configurado)',
    '(?:ha|han) sido (?:cread|configurad|confirmad|reservad|activad|completad|procesad|registrad|agendad|programad|tramitad)[oa]s?',
    '(?:se ha|hemos|he) (?:cread|configurad|confirmad|reservad|activad|completad|procesad|registrad)o',
    '(?:solicitud|pedido|formulario|pago|reserva) (?:ha sido|se ha) enviad[oa]',
    '(?:reserva|pedido|cita|solicitud|pago|registro|inscripcion) (?:ya )?(?:esta |queda )?(?:realizad|confirmad|hech|concertad)[oa](?: con exito)?',
    '(?:ha|han) sido (?:realizad|concertad|hech)[oa]s?',
    '(?:esta|queda|quedo|ha quedado) (?:ya )?(?:cread|configurad|confirmad|reservad|activad|completad|registrad|agendad|programad|list)[oa]',
    '(?:su|tu)(?: \\p{L}+){1,4} (?:ya )?(?:esta|queda) (?:ya )?abiert[oa]',
    `(?:he|hemos) (?:hecho|realizado|anadido|agendado|programado|tramitado) (?:ya )?(?:su|tu|la) ${TASK}${OF_IT}`,
    `(?:su|tu|la|el) ${TASK} se ha (?:realizado|completado|tramitado|confirmado|efectuado|hecho|programado|agendado)`,
    `${TASK} (?:completad|cread|registrad|efectuad|agendad|programad|tramitad|realizad)[oa](?: con exito| correctamente)?${END}`,
    `(?:numero|codigo|localizador|referencia) de (?:la |su |tu )?(?:reserva|pedido|cita|solicitud) es (?:el |la )?[a-z\\d#-]*\\d`,
    'ya (?:tiene|tienes) (?:su|tu|la) (?:mesa|cita|plaza|cuenta|habitacion) (?:reservad|confirmad|cread|agendad|list)[oa]',
    '(?:su|tu|la) cuenta (?:ya )?esta (?:ya )?activa',
    `${START}(?:todo )?(?:confirmad|reservad)[oa]${END}`,
    `ya (?:esta|queda|ha quedado) hecho${END}`,
    'bienvenid[oa]s? a bordo',
    'enhorabuena(?! por)',
    'felicidades(?! por)',
    'hemos terminado',
  ],
  closing: [
    `(?:le|te|les|os) esperamos(?= (?:el|este|a las|manana|esta|pronto)(?!\\p{L})|[^\\p{L}\\p{N}?]*$)`,
    'nos vemos (?:el|este|manana|esta|alli|a las)',
    `${START}(?:gracias,? (?:y )?)?hasta el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia \\d+|\\d+ de \\p{L}+)${END}`,
    '(?:esperamos|encantados de) (?:verle|verte|verles|veros|recibirle|recibirte|recibirles)(?= (?:el|este|a las|manana|esta)(?!\\p{L}))',
  ],
  curt: [`${START}(?:(?:perfecto|vale|muy bien),? )?(?:hecho|listo|ya esta)${END}`],
  handOff: [
    `(?:(?:le|te|lo|la) )?(?:voy a|vamos a) ${MOVING}(?:le|te|lo|la|les|los)? ${TO_PERSON}`,
    `(?:(?:le|te|lo|la) )?(?:estoy|estamos) (?:pasando|transfiriendo|conectando|derivando|comunicando)(?:le|te|lo|la)? ${TO_PERSON}`,
    `${START}(?:transfiriendo|pasando|conectando|derivando)(?:le|te)? ${TO_PERSON}`,
    `(?:te|le) (?:transfiero|derivo|conecto|paso) a (?:un|una) ${PERSON}`,
    `(?:le|te) atendera (?:en breve |ahora |pronto )?(?:un|una) ${PERSON}`,
    `sera atendid[oa] por (?:un|una|nuestro|nuestra)`,
    `(?:paso|traslado|escalo|derivo|remito|pasare|trasladare|escalare|derivare) (?:su|tu) ${CASE} a(?:l| un| una| nuestro| nuestra| mi)`,
    '(?:te|le) (?:paso|pongo|conecto|transfiero|derivo|comunico) con',
    `(?:un|una|uno de nuestros) ${PERSON}(?:es|s)? (?:te|le|se)? ?(?:contactara|atendera|llamara|pondra)`,
    '(?:le|te) (?:estoy )?transfiriendo',
    '(?:nuestro equipo|nuestra oficina|nuestros (?:agentes|companeros|asesores)) (?:se pondra|se pondran|(?:le|te|les|os) (?:contactara|contactaran|llamara|llamaran|escribira|escribiran))',
    `(?:he|hemos) (?:pasado|enviado|transmitido|remitido|trasladado|derivado|escalado) (?:su|tu) ${CASE} a (?:un|una|nuestro|nuestra|nuestros|mi|mis)`,
  ],
  refusal: [
    'no (?:(?:le|te|les|os) )?(?:puedo|podemos) (?:ayudar(?:te|le|les|os)?|atender(?:te|le|les|os)?|hacer (?:eso|esto)|continuar|ofrecer(?:le|te)?|aceptar|abrir|procesar|hacer (?:la |una )?reservas?|reservar(?:le|te)?|hacerl[oa]|tramitar|gestionar|realizar|admitir|completar)',
    'estamos (?:completos|llenos)',
    'no (?:hay|tenemos|quedan) (?:mesas?|plazas?|huecos?|disponibilidad|citas?)',
    'no (?:ofrecemos|admitimos|aceptamos|atendemos)',
    'no (?:(?:me|nos) )?(?:es|esta) (?:posible|disponible|permitido)',
    `(?<!(?:descuento|oferta|promocion|precio|tarifa)s? (?:es |son )?)(?:solo|unicamente|exclusivamente|exclusiv[oa]s?|reservad[oa]s?) (?:para|a) ${MEMBERS}`,
    `(?:solo|unicamente) ${MEMBERS}(?: \\p{L}+)? pueden`,
    '(?:no esta a mi|fuera de mi) alcance',
    'fuera de mis (?:posibilidades|competencias)',
    'no (?:hacemos|realizamos) (?:entregas|envios|reservas)',
    'no (?:entregamos|enviamos|servimos|trabajamos|operamos) (?:con|en|a|fuera)',
    'no cumple (?:con )?los requisitos',
    '(?:ha sido|fue) (?:rechazad|denegad)[oa]',
    'no (?:estoy|estamos) autorizad[oa]s?',
  ],
  confirm: [
    '(?:es|esta) (?:esto |todo |eso )?(?:correcto|bien)',
    '(?:puede|puedes|podria) confirmar',
    '(?:confirme|confirma|confirmas|confirmame)',
    '(?:todo|es) correcto',
    'correcto ?\\?',
    'lo he entendido bien',
    'verdad ?\\?',
  ],
  proceed: [
    '(?:seguimos|continuamos|procedo|procedemos|empezamos|lo hago|lo configuro)',
    '(?:quiere|quieres|desea|deseas) (?:que )?(?:continuar|continue|seguir|siga|proceder|proceda)',
    'te parece bien',
    'le parece bien',
    '(?:abro|reservo|creo|activo|confirmo|hago|envio|tramito|registro) (?:ya |ahora )?(?:su|tu|la|el|una|un)',
    '(?:acepta|aceptas|esta de acuerdo con|estas de acuerdo con) (?:nuestr[oa]s|l[oa]s|est[oa]s) (?:condiciones|terminos|politicas?)',
  ],
  askMore: [
    'algo mas',
    '(?:cambiar|corregir|modificar|anadir) (?:algo|alguna cosa)',
    'alguna otra (?:cosa|pregunta|duda)',
    'en que mas',
  ],
  fallback: [
    'no (?:te |le |lo |la )?(?:he )?(?:entiendo|entendi|entendido|comprendo|comprendi|comprendido)',
    '(?:puede|puedes|podria|podrias) (?:repetir(?:lo|melo)?|reformular(?:lo)?|decir(?:lo|melo) de otra)',
    'no es (?:una )?(?:opcion|respuesta|valor) valid[oa]',
    '(?:intentelo|intentalo|prueba|pruebe) (?:de nuevo|otra vez)',
    'no estoy seguro de haber',
  ],
  prompt: [
    '(?:dime|digame|cuentame|cuenteme|indica|indique|indicame|indiqueme|escribe|escriba|introduce|introduzca|elige|elija|selecciona|seleccione|necesito|necesitamos)',
    '(?:cual|cuales|cuanto|cuanta|cuantos|cuantas|quien)',
    '(?:que|donde) (?:es|esta|tipo|clase|pais|vende|vendes|quiere|quieres|desea|prefiere|tamano)',
    '(?:confirme|confirma|revise|revisa) (?:que|si|los|estos|sus|tus|el|la)',
  ],
  secret: [
    'codigo (?:de )?(?:verificacion|confirmacion|seguridad|acceso|activacion|un solo uso|\\d (?:digitos|cifras))',
    '(?:contrasena|clave de acceso|pin)',
    'codigo (?:que (?:le|te) (?:hemos|he)|recibido|enviado|que (?:ha|has) recibido)',
    '(?:introduzca|introduce|escriba|escribe|digame|dime|indique|indica|necesito|cual es) el codigo(?! (?:de|del|postal))',
  ],
  newSecret: [
    '(?:restablecer|olvidado|olvido|olvidaste|cambiar|elija|elige|cree|crea|crear|nueva|nuevo)',
  ],
  why: [
    `${START}(?:(?:y|pero|bien)[,:]? [^\\p{L}]*)?(?:por que|para que)(?! (?:no|nos (?:contacta|escribe)))`,
  ],
  offerHelp: [
    'en que (?:puedo|podemos|le puedo|te puedo) ayudar(?:te|le)?',
    'como (?:puedo|podemos) ayudar(?:te|le)?',
  ],
  hedge: [
    'cuando',
    'si',
    'una vez',
    'hasta',
    'antes',
    'despues',
    'casi',
    'no',
    'podria',
    'puedo',
    'quiere',
    'quieres',
    'prefiere',
    'prefieres',
    'para que',
  ],
  proviso: [
    'cuando',
    'en cuanto',
    'una vez',
    'pero (?:antes|primero|necesito|necesitamos|falta)',
    'salvo',
    'excepto',
    'solo (?:si|con|cuando|tras)',
  ],
  choiceLead: [
    '(?:es|está|estás|son|quiere|quieres|prefiere|prefieres|desea|deseas|vende|vendes|tiene|tienes|usa|usas|(?:le|te) gustaría)(?: (?:en|para|de|que))?',
  ],
  or: ['o', 'u'],
  stopWords:
    'el la los las un una unos unas de del en a al y o u que es son esta estan ser tu su sus tus usted te le me nos mi lo se por para con como muy mas ya si no por favor este esta esto ese esa eso tiene tienes quiere quieres puede puedes'.split(
      ' ',
    ),
}
