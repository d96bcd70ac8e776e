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
    '(?:ha|han) sido (?:cread|configurad|confirmad|reservad|enviad|activad|completad|procesad|registrad)[oa]s?',
    '(?:se ha|hemos|he) (?:cread|configurad|confirmad|reservad|enviad|activad|completad|procesad|registrad)o',
    '(?:esta|queda) (?:ya )?(?:cread|configurad|confirmad|reservad|activad|completad|registrad|list|abiert)[oa]',
    'enhorabuena',
    'felicidades',
    'hemos terminado',
  ],
  handOff: [
    '(?:te|le) (?:paso|pongo|conecto|transfiero|derivo|comunico) con',
    `(?:un|una|uno de nuestros) ${PERSON}(?:es|s)? (?:te|le|se)? ?(?:contactara|atendera|llamara|pondra)`,
    '(?:le|te) (?:estoy )?transfiriendo',
  ],
  refusal: [
    'no (?:puedo|podemos) (?:ayudar|atender|hacer (?:eso|esto)|continuar|ofrecer|aceptar|abrir|procesar)',
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
    '(?:puede|puedes|podria|podrias) (?:repetir|reformular|decir(?:lo|melo) de otra)',
    'no es (?:una )?(?:opcion|respuesta|valor) valid[oa]',
    '(?:intentelo|intentalo|prueba|pruebe) (?:de nuevo|otra vez)',
    'no estoy seguro de haber',
  ],
  prompt: [
    '(?:dime|digame|cuentame|cuenteme|indica|indique|indicame|indiqueme|escribe|escriba|introduce|introduzca|elige|elija|selecciona|seleccione|necesito|necesitamos)',
    '(?:que|cual|cuales|cuanto|cuanta|cuantos|cuantas|donde|como|quien|cuando)',
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
  or: ['o', 'u'],
  stopWords:
    'el la los las un una unos unas de del en a al y o u que es son esta estan ser tu su sus tus usted te le me nos mi lo se por para con como muy mas ya si no por favor este esta esto ese esa eso tiene tienes quiere quieres puede puedes'.split(
      ' ',
    ),
}
