const money = /\d\s*(?:(?:тыс\.?|тысяч[аи]?)\s*)?(?:руб|₽|р\.)|\d\s*%\s*(?:от\s+)?(?:оклад|ставк)/iu;
const payment = /доплат|выплат|надбавк|вознагражд|компенсац|зарплат|заработн|оклад|ставк|преми[яийюе]/iu;

/** True when one sentence names a payment for work together with its sum; a grant or a prize alone does not count. */
export function mentionsPayment(text: string): boolean {
  return text
    .split(/(?<=[!?])\s|(?<!тыс|руб|р)\.\s|\n/iu)
    .some((sentence) => money.test(sentence) && payment.test(sentence));
}
