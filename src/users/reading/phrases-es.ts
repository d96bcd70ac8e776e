import type { Phrasebook } from './phrasebook-shape.ts'

const PERSON =
  '(?:persona|agente|companero|companera|colega|especialista|representante|asesor|asesora|operador|humano)'

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
    '(?:ha|han) sido (?:cread|configurad|confirmad|reservad|activad|completad|procesad|registrad)[oa]s?',
    '(?:se ha|hemos|he) (?:cread|configurad|confirmad|reservad|activad|completad|procesad|registrad)o',
    '(?:solicitud|pedido|formulario|pago|reserva) (?:ha sido|se ha) enviad[oa]',
    '(?:esta|queda) (?:ya )?(?:cread|configurad|confirmad|reservad|activad|completad|registrad|list)[oa]',
    '(?:su|tu)(?: \\p{L}+){1,4} (?:ya )?(?:esta|queda) (?:ya )?abiert[oa]',
    'enhorabuena(?! por)',
    'felicidades(?! por)',
    'hemos terminado',
  ],
  handOff: [
    '(?:te|le) (?:paso|pongo|conecto|transfiero|derivo|comunico) con',
    `(?:un|una|uno de nuestros) ${PERSON}(?:es|s)? (?:te|le|se)? ?(?:contactara|atendera|llamara|pondra)`,
    '(?:le|te) (?:estoy )?transfiriendo',
  ],
  refusal: [
    'no (?:(?:le|te|les|os) )?(?:puedo|podemos) (?:ayudar(?:te|le|les|os)?|atender(?:te|le|les|os)?|hacer (?:eso|esto)|continuar|ofrecer(?:le|te)?|aceptar|abrir|procesar)',
    'no (?:ofrecemos|admitimos|aceptamos|atendemos)',
    'no (?:es|esta) (?:posible|disponible|permitido)',
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
  ],
  askMore: ['algo mas', 'alguna otra (?:cosa|pregunta|duda)', 'en que mas'],
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
