import type { Lexicon } from './lexicon.ts'

export const ES_LEXICON: Lexicon = {
  yes: `
    sí | si | claro | vale | ok | de acuerdo | correcto | es correcto | así es | exacto | perfecto |
    adelante | hágalo | hazlo | por supuesto | está bien | muy bien | todo bien | seguimos |
    confirmo | bueno | me parece bien | venga | eso es | continúe | continuar | desde luego`,
  no: `
    no | no es correcto | eso no es correcto | no es así | eso está mal | está mal | incorrecto |
    no gracias | mejor no | todavía no | no lo haga | para nada | qué va | espere`,
  person: `
    no con una máquina | no con un robot |
    una persona | persona de verdad | persona real | un humano | un agente | agente | una agente |
    un compañero | un empleado | hablar con alguien | alguien a quien pueda llamar | un asesor |
    atención al cliente | un responsable | un encargado | ser humano | con alguien real`,
  insist: `insisto | inmediatamente | ahora mismo | exijo | no con una máquina | no con un robot`,
  thanks: `
    gracias | muchas gracias | mil gracias | se lo agradezco | gracias de antemano |
    agradezco su ayuda | muy amable | muchas gracias de antemano | te lo agradezco`,
  closing: `
    eso es todo | es todo | nada más | no necesito nada más | adiós | hasta luego | chao |
    ya está | ya está todo | no gracias | listo | que tenga un buen día | hasta pronto |
    eso es más o menos todo | sin más | buen día`,
  drop: `
    olvídelo | olvídalo | déjelo | déjalo | da igual | no importa | me lo quedo | déjelo estar |
    mejor lo dejo`,
  frustration: `
    tardando demasiado | tarda demasiado | más rápido | no tengo todo el día | ridículo | absurdo |
    pérdida de tiempo | perdiendo el tiempo | estoy harto | estoy harta | vergüenza |
    inaceptable | cuántas preguntas | preguntas quedan | enfadado | enfadada | decepcionado |
    decepcionada | fatal | horrible | qué desastre | molesto | me molesta | inútil | pésimo |
    qué lento | indignado | indignada`,
  greet: `hola | buenas | buenos días | buenas tardes | buenas noches | qué tal | saludos`,
  clarify: `
    qué quiere decir | qué quieres decir | qué quiere decir con eso | qué quieres decir con eso | no entiendo | no lo entiendo |
    no entiendo la pregunta | me lo puede explicar | me lo puedes explicar | puede explicarlo |
    qué necesita exactamente | qué necesitas exactamente de mí | qué necesitas exactamente | me da un ejemplo | me das un ejemplo |
    un ejemplo | qué opciones tengo | cómo dice | dónde lo encuentro | dónde encuentro eso |
    dónde está eso | qué hago ahora | cómo seguimos | estoy atascado | estoy atascada |
    me puede ayudar | me puedes ayudar | no sé cómo seguir | qué necesitas de mí | qué necesita de mí | qué significa | a qué se refiere`,
  why: `
    por qué necesita | por qué necesitas | por qué necesitas saber eso | por qué necesita saber eso | para qué lo necesita | para qué lo necesitas |
    por qué es importante | por qué lo pregunta | para qué | es necesario | hace falta | por qué quiere saber`,
  privacy: `
    mis datos | datos personales | prefiero no dar | prefiero no decir | no me siento cómodo |
    no me siento cómoda | quién ve esa información | quién ve | guardáis lo que escribo | guardan lo que escribo |
    privacidad | protección de datos | esa información | protegéis mis datos | protegen mis datos |
    dando eso | lo necesitáis | ese dato | es confidencial | lo que escribo aquí | no me gusta dar`,
  dont_know: `
    no lo sé | no sé | ni idea | no lo tengo | no tengo el número | no lo encuentro | lo he perdido |
    no me acuerdo | no lo recuerdo | tendría que mirarlo | eso no lo sé | borré el correo |
    no lo tengo a mano | nunca recibí un número`,
  vague: `
    depende | difícil de decir | no estoy seguro | no estoy segura | un poco de todo | varía |
    quizás | quizá | tal vez | más o menos | algo intermedio | supongo | no estoy seguro todavía | ya veremos`,
  repair: `
    quiero decir | quería decir | no perdona | no perdone | perdón | perdona | perdone | no espera |
    no espere | mejor dicho | me he equivocado | me equivoqué | digo | corrijo`,
  change_mind: `
    he cambiado de idea | cambiado de idea | he cambiado de opinión | cambiado de opinión |
    lo he pensado mejor | pensado mejor | quiero cambiar una cosa | en realidad | la verdad es que | en vez de eso |
    al final | otro distinto | sobre algo que dije | mejor el otro`,
  injection: `
    ignora las instrucciones | ignore las instrucciones | ignora tus instrucciones |
    ignore sus instrucciones | ignora todas las instrucciones | olvida tus instrucciones |
    instrucciones anteriores | prompt del sistema | tu prompt | tus instrucciones |
    sus instrucciones | modo desarrollador | finge que eres | actúa como | ahora eres |
    nuevas instrucciones | modo administrador`,
  out_of_bounds: `
    su jefe | tu jefe | dirección particular | teléfono privado | otro cliente | otros clientes | pedido de mi vecino | pedido de mi vecina | pedido de mi ex |
    pedido de otra persona | cuenta de otra persona | pedido de mi marido | pedido de mi mujer |
    lista de clientes | todos los clientes | base de datos de clientes | contraseña de |
    reembólseme dos veces | doble reembolso | sin comprobar | saltarse la comprobación | hackear |
    factura falsa | hágame un descuento | deme un descuento | deme un vale | gratis para mí`,
  frame: `
    por si | por si acaso |
    mi número de pedido es el | mi número de pedido es | el número de pedido es | número de pedido | mi pedido es el | es el pedido |
    pedido número | pedido | es el | es la | el número es | número | mi correo es |
    mi correo electrónico es | correo electrónico | correo | mi e-mail es | e-mail | email | mail | dirección de correo |
    la nueva dirección es | mi nueva dirección es | nueva dirección | la dirección es | dirección |
    envíelo a | mándelo a | aquí tiene | aquí está | por favor | lo siento | lo lamento | sería | lo digo de otra manera |
    en otras palabras | como decía | empiezo otra vez | esto es lo que quiero |
    lo que quiero hacer es esto | un momento | dime si necesitas algo más | espero que te sirva`,
}
