import { orderKinds } from '#model/codes';
import type { OrderRef } from '#model/common';

/** `2026-09-01` → «01.09.2026»; `2024-09` → «09.2024»; `2024` → «2024». */
export function formatRequisiteDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** Requisites by ГОСТ Р 7.0.97-2016: «Приказ от 10.09.2022 № 40-о»; what is missing is left out. */
export function formatRequisites(type: string, date: string | undefined, number: string | undefined): string {
  const word = type.charAt(0).toUpperCase() + type.slice(1);
  return [
    word,
    ...(date === undefined ? [] : [date.length === 4 ? `${date} года` : `от ${formatRequisiteDate(date)}`]),
    ...(number === undefined ? [] : [`№ ${number.replace(/^№\s*/, '')}`]),
  ].join(' ');
}

/** «приказ от 01.09.2026 № 118-о»; undefined when neither number nor date is known. */
export function formatOrder(order: OrderRef | undefined): string | undefined {
  if (order === undefined || (order.number === undefined && order.date === undefined)) return undefined;
  return formatRequisites(orderKinds.labels[order.kind], order.date, order.number).replace(/^./, (first) =>
    first.toLowerCase(),
  );
}
