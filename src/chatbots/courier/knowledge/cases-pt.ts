import type { ResolvedCase } from './article.ts'

/** Cases that were solved in Portuguese. */
export const PT_CASES: readonly ResolvedCase[] = [
  { id: 'pt-01', language: 'pt', summary: 'O entregador não vê o dinheiro da semana passada na segunda.', resolution: 'Explicado o pagamento de terça.', article: 'pay_schedule' },
  { id: 'pt-02', language: 'pt', summary: 'Precisa tirar o que ganhou hoje para pagar o aluguel.', resolution: 'Mostrado o saque e a taxa.', article: 'pay_instant' },
  { id: 'pt-03', language: 'pt', summary: 'Ficou meia hora parado na lanchonete e não viu nada a mais.', resolution: 'A espera estava paga.', article: 'pay_waiting' },
  { id: 'pt-04', language: 'pt', summary: 'O cliente disse que deixou gorjeta e não aparece à noite.', resolution: 'Apareceu no dia seguinte.', article: 'pay_tips' },
  { id: 'pt-05', language: 'pt', summary: 'Cancelaram quando ele já estava a caminho com a comida.', resolution: 'Recebeu a tarifa inteira.', article: 'pay_cancelled' },
  { id: 'pt-06', language: 'pt', summary: 'Quer trocar de banco antes do próximo pagamento.', resolution: 'Mudou no sábado, a tempo.', article: 'pay_bank' },
  { id: 'pt-07', language: 'pt', summary: 'Pergunta se largar a quarta entrega da semana dá punição.', resolution: 'Explicada a pausa de meia hora.', article: 'order_giving_back' },
  { id: 'pt-08', language: 'pt', summary: 'A cozinha nem tinha começado depois de vinte minutos.', resolution: 'Usou Não está pronto e saiu.', article: 'order_not_ready' },
  { id: 'pt-09', language: 'pt', summary: 'Ninguém abre e o celular toca sem parar.', resolution: 'Duas ligações, espera, lugar seguro, foto.', article: 'order_unreachable' },
  { id: 'pt-10', language: 'pt', summary: 'O ponto no mapa fica em outra rua.', resolution: 'Perto, entregou no endereço certo.', article: 'order_wrong_address' },
  { id: 'pt-11', language: 'pt', summary: 'A sopa virou na mochila.', resolution: 'Avisou com foto, coberto.', article: 'order_damaged' },
  { id: 'pt-12', language: 'pt', summary: 'Quer trabalhar em outro bairro.', resolution: 'Zona trocada para segunda.', article: 'account_zone' },
  { id: 'pt-13', language: 'pt', summary: 'Quer saber quando pode marcar horários da próxima semana.', resolution: 'Quinta ao meio-dia.', article: 'account_shifts' },
  { id: 'pt-14', language: 'pt', summary: 'Amigo quer entrar, pergunta quanto ele ganha por isso.', resolution: 'Código enviado.', article: 'account_referral' },
  { id: 'pt-15', language: 'pt', summary: 'Furou o pneu no meio do caminho.', resolution: 'Pedido repassado, conserto pago.', article: 'gear_breakdown' },
  { id: 'pt-16', language: 'pt', summary: 'Muita chuva e rua alagada, tem medo de rodar.', resolution: 'Desconectou, turno cumprido.', article: 'safety_weather' },
]
