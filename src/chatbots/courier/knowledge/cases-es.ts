import type { ResolvedCase } from './article.ts'

/** Cases that were solved in Spanish. */
export const ES_CASES: readonly ResolvedCase[] = [
  { id: 'es-01', language: 'es', summary: 'El repartidor no ve el dinero de la semana pasada el lunes.', resolution: 'Se le explicó el abono del martes.', article: 'pay_schedule' },
  { id: 'es-02', language: 'es', summary: 'Necesita sacar lo ganado hoy para pagar el alquiler.', resolution: 'Se le enseñó Retirar y su coste.', article: 'pay_instant' },
  { id: 'es-03', language: 'es', summary: 'Estuvo media hora de pie en la hamburguesería y no vio nada extra.', resolution: 'La espera estaba pagada desde el minuto que toca.', article: 'pay_waiting' },
  { id: 'es-04', language: 'es', summary: 'El cliente dijo que dejó propina y no sale por la noche.', resolution: 'Apareció al día siguiente.', article: 'pay_tips' },
  { id: 'es-05', language: 'es', summary: 'Anularon el encargo cuando ya iba de camino con la comida.', resolution: 'Cobró la tarifa completa.', article: 'pay_cancelled' },
  { id: 'es-06', language: 'es', summary: 'Quiere poner otro IBAN antes del próximo abono.', resolution: 'Lo cambió el sábado a tiempo.', article: 'pay_bank' },
  { id: 'es-07', language: 'es', summary: 'Pregunta si soltar el cuarto encargo de la semana trae castigo.', resolution: 'Se le explicó la pausa de media hora.', article: 'order_giving_back' },
  { id: 'es-08', language: 'es', summary: 'La cocina ni había empezado tras veinte minutos.', resolution: 'Usó No está listo y se fue.', article: 'order_not_ready' },
  { id: 'es-09', language: 'es', summary: 'Persiana bajada y nadie dentro del local.', resolution: 'Foto y compensación por el viaje.', article: 'order_restaurant_closed' },
  { id: 'es-10', language: 'es', summary: 'No abren y el móvil suena sin que lo cojan.', resolution: 'Dos llamadas, espera, lugar seguro, foto.', article: 'order_unreachable' },
  { id: 'es-11', language: 'es', summary: 'Se le volcó la sopa al frenar.', resolution: 'Avisó con foto, cubierto.', article: 'order_damaged' },
  { id: 'es-12', language: 'es', summary: 'Le piden cerveza unos chicos muy jóvenes.', resolution: 'Pidió el documento y la devolvió.', article: 'order_alcohol' },
  { id: 'es-13', language: 'es', summary: 'Quiere saber cuándo puede apuntarse a las horas de la semana que viene.', resolution: 'Jueves a mediodía.', article: 'account_shifts' },
  { id: 'es-14', language: 'es', summary: 'Se muda a otro barrio y quiere repartir allí.', resolution: 'Zona cambiada para el lunes.', article: 'account_zone' },
  { id: 'es-15', language: 'es', summary: 'Pinchó la rueda a mitad de camino.', resolution: 'Pedido pasado a otro, arreglo pagado.', article: 'gear_breakdown' },
  { id: 'es-16', language: 'es', summary: 'Quiere saber si está cubierto si se cae trabajando.', resolution: 'Se le explicó la cobertura.', article: 'safety_insurance' },
]
