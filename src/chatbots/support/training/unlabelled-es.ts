import type { UnlabelledFile } from './example.ts'

/** What customers wrote, without labels. */
export const UNLABELLED_ES: UnlabelledFile = {
  language: 'es',
  reviewed: '2026-11-09',
  messages: [
    'el seguimiento dice que salió el lunes y nada',
    'mi tableta no ha llegado y era un regalo',
    'los gastos de envío a Canarias, ¿cuáles son?',
    'plazo de entrega para una cafetera',
    '¿puedo devolver solo una de las dos lámparas?',
    'la etiqueta de devolución no venía en la caja',
    'pido el reembolso de los auriculares, suenan fatal',
    'devolvedme el dinero de la lámpara',
    'el altavoz está averiado desde ayer',
    'la tableta llegó rota',
    'buenas, una cosa rápida',
  ],
}
