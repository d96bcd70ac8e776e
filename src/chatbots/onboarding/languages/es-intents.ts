import type { Intent } from './lexicon.ts'

/** What Spanish phrases do in a conversation, apart from giving a value. */
export const ES_INTENTS: Readonly<Record<Intent, string>> = {
  yes: `
    sí | si | claro | vale | de acuerdo | correcto | exacto | eso es | así es | está bien |
    está correcto | todo correcto | todo bien | perfecto | adelante | por supuesto |
    me parece bien | continúa | continuar | sigamos | seguimos | ok | okay | es correcto |
    confirmo | me vale | desde luego | genial | venga | dale | estoy de acuerdo | suena bien |
    cómo no | así está bien | de una | eso es todo | es todo | nada que cambiar |
    nada que corregir | tal cual | así tal cual | todo en orden | sin cambios |
    ningún error | ningún cambio | no hay errores | no hay nada que cambiar`,
  no: `
    no | no es correcto | no está bien | incorrecto | está mal | eso está mal | para nada |
    no exactamente | no del todo | hay un error | no me convence | otra cosa |
    prefiero que no`,
  meaning: `
    qué necesitas exactamente | me das un ejemplo | qué opciones tengo | qué pongo | qué escribo | qué tengo que poner | qué respondo | me lo puedes explicar |
    me lo puede explicar | quieres decir con eso | estoy atascado | estoy atascada |
    qué quiere decir | qué quieres decir | qué significa | a qué se refiere |
    a qué te refieres | no entiendo | no lo entiendo | no comprendo | puede explicar |
    puedes explicar | me lo explica | me lo explicas | explíqueme | puede explicarlo |
    puedes explicarlo | puede explicarme | puedes explicarme | explícame | no he entendido |
    qué opciones | cuáles son las opciones | qué debo responder | por ejemplo qué |
    puede aclarar | puedes aclarar | no me queda claro | qué es eso | no la entiendo |
    podría explicar | podrías explicar | qué es exactamente | puede ayudarme |
    puedes ayudarme | me puede ayudar | me puedes ayudar | necesito ayuda | ayúdeme | ayúdame`,
  why: `
    por qué es importante | por qué lo necesitáis |
    por qué necesita | por qué necesitas | por qué lo necesita | por qué lo pregunta |
    por qué lo preguntas | por qué quiere saber | por qué quieres saber | para qué |
    es necesario | hace falta | por qué me pregunta | por qué eso | por qué |
    tengo que decirlo | por qué necesitan | por qué hace falta`,
  person: `
    alguien a quien pueda llamar |
    una persona | persona real | un humano | humano | un agente | agente | un asesor | asesor |
    un compañero | alguien real | hablar con alguien | atención al cliente | un operador |
    persona de verdad | alguien de verdad | una persona de carne y hueso | un comercial |
    pásame con | páseme con`,
  insist: `
    insisto | ahora mismo | inmediatamente | exijo | ya mismo | solo quiero una persona`,
  frustration: `
    está tardando | ir más rápido | cuántas preguntas quedan |
    tarda demasiado | esto tarda | demasiado largo | muy largo | eterno | una eternidad |
    deprisa | darnos prisa | más rápido | pérdida de tiempo | perdiendo el tiempo | qué lento |
    harto | harta | demasiadas preguntas | cuánto falta | cuántas preguntas |
    no tengo todo el día | es ridículo | qué pesado | me aburro | ya se lo he dicho |
    ya lo he dicho | demasiado tiempo | tengo prisa | no tengo tiempo | desesperante |
    impaciente | ir al grano`,
  objection: `
    prefiero no decir | prefiero no decirlo | prefiero no compartir | prefiero no compartirlo |
    no quiero compartir | no quiero decir | no es asunto suyo | es privado | es confidencial |
    no me siento cómodo | no me siento cómoda | prefiero no dar | no quiero dar | me incomoda |
    no me gusta dar`,
  vague: `
    no estoy seguro todavía | algo intermedio supongo |
    depende | difícil de decir | es difícil decir | no estoy seguro | no estoy segura |
    más o menos | un poco de todo | varía | quizás | quizá | tal vez | a lo mejor |
    no sabría decir | algo intermedio | en el medio | ni idea todavía | según |
    aún no lo tengo claro | no lo tengo claro | todavía no lo sé | aún no lo sé |
    no estoy muy seguro | según el mes | no me decido | lo tengo que pensar | cualquiera |
    da igual | me da igual | de todo un poco | tengo que mirarlo`,
  dont_know: `
    no lo sé | no sé | ni idea | no tengo ni idea | no lo sabría | todavía no se sabe |
    acabo de empezar | lo desconozco`,
  repair: `
    perdón quiero decir | no perdón | quiero decir | quería decir | quise decir | no espera |
    perdón no | corrijo | mejor dicho | digo | me he equivocado | me equivoqué | rectifico |
    no espere | error mío | espera | uy | corrección | debería ser | o más bien`,
  revise: `
    lo he pensado mejor | quiero cambiar | cambiado de opinión | cambiado de idea |
    he cambiado de idea | he cambiado de opinión | cambié de idea | cambié de opinión |
    en realidad | pensándolo bien | prefiero | mejor | cámbialo a | cámbielo a | cambiar |
    en vez de eso | está mal | es incorrecto | al final | diría mejor | la verdad es que |
    cambio de idea | me lo he pensado mejor`,
  negation: `
    no vendo | no vendemos | no vende | no uso | no usamos | no tengo | no tenemos | no quiero |
    no queremos | no necesito | no necesitamos | no estoy | no estamos | no soy | no somos |
    no trabajo | no trabajamos | no hago | no hacemos | no usar | no utilizar | no tener | no vender | no ofrezco | no ofrecemos | no son |
    no me dedico | no nos dedicamos | nada de | todo menos | cualquiera menos | sin | nunca | jamás | tampoco |
    en vez de | en lugar de | no es | dije | ya no | y no`,
  greet: 'hola | buenas | buenos días | buenas tardes | buenas noches | saludos',
  thanks: 'gracias | muchas gracias',
  question_start: `
    qué | por qué | cómo | cuáles | cuántos | cuántas | se puede | cuándo | cuánto | cuál | dónde | quién | puedo | puede | puedes |
    podría | podrías | sabe | sabes | conoce | conoces | hay | es posible | tiene | tienes |
    le gusta | te gusta | dígame | dime | cuánta`,
  aside: `
    por cierto | a propósito | cambiando de tema | otra cosa que | una pregunta tonta |
    no tiene nada que ver | otra pregunta | instrucciones | tus reglas | reglas ocultas |
    depuración | haz como que | actúa como | ahora estás | ahora eres | desde ahora eres |
    a partir de ahora | repite conmigo | ignora todas | ignora todo | olvida tu | olvida todo |
    nueva norma | tus creadores | administrador | las comprobaciones | sin comprobar |
    responde solo | palabra por palabra | te dijeron | equipo de seguridad | contraseñas |
    tengo que irme | me tengo que ir | tengo que salir | ahora vuelvo | vuelvo más tarde |
    hablamos luego | me ha surgido | llaman a la puerta | seguimos más tarde | descuento |
    tu jefe | otras personas | otros clientes | cliente anterior | notas internas |
    gana tu empresa`,
  pastime: `
    el tiempo hace | tiempo hace | lluvia | llueve | fútbol | partido | restaurante |
    película | fin de semana | vacaciones | mi perro | mi gato | mis hijos | chiste |
    almuerzo | cena | receta | noticias | elecciones | política | favorito | favorita |
    canción | sol | cumpleaños | tráfico | horóscopo | serie | capital de | mundial | lotería |
    te llamas | se llama | buen libro | hora es | el clima | cómo estás | qué tal estás | cuántos años tienes`,
  sells: `
    vendo | vendemos | estoy vendiendo | mi negocio es | nuestro negocio es | el negocio es |
    me dedico a | nos dedicamos a | ofrezco | ofrecemos | hago | hacemos | fabrico |
    fabricamos | vender | mi negocio de | nuestro negocio de | trabajo con | negocio de | doy |
    damos | tengo un negocio de | mi actividad es | produzco | se trata de | recaudamos |
    recojo | el negocio son`,
}
