/** Faults of JSON as the parser names them, in words of the editor. */
const jsonFaults = new Map([
  ['InvalidSymbol', 'лишний знак или слово без кавычек'],
  ['InvalidNumberFormat', 'число записано неверно'],
  ['PropertyNameExpected', 'нет названия поля в двойных кавычках (или стоит лишняя запятая)'],
  ['ValueExpected', 'нет значения (или стоит лишняя запятая)'],
  ['ColonExpected', 'нет двоеточия после названия поля'],
  ['CommaExpected', 'нет запятой между полями'],
  ['CloseBraceExpected', 'не закрыта фигурная скобка'],
  ['CloseBracketExpected', 'не закрыта квадратная скобка'],
  ['EndOfFileExpected', 'после последней скобки есть лишний текст'],
  ['InvalidCommentToken', 'есть пояснение: в таких файлах их не пишут'],
  ['UnexpectedEndOfComment', 'есть незаконченное пояснение'],
  ['UnexpectedEndOfString', 'не закрыты кавычки'],
  ['UnexpectedEndOfNumber', 'число не дописано'],
  ['InvalidUnicode', 'неверный код знака после обратной косой черты'],
  ['InvalidEscapeCharacter', 'лишняя обратная косая черта в тексте'],
  ['DuplicateField', 'одно поле записано дважды'],
  ['InvalidCharacter', 'внутри кавычек есть перенос строки или табуляция'],
]);

/** Beginnings of the parser's reasons for faults of YAML, in words of the editor; the first that fits counts. */
const yamlFaults: readonly (readonly [reason: RegExp, fault: string])[] = [
  [/quoted scalar/, 'не закрыты кавычки'],
  [/within a flow collection/, 'не закрыта скобка'],
  [/missed comma/, 'нет запятой между значениями в скобках'],
  [/tab characters/, 'отступ сделан табуляцией, а нужны пробелы'],
  [/duplicated mapping key/, 'одно поле записано дважды'],
  [/a colon is missed|multiline key/, 'нет двоеточия после названия поля'],
  [
    /bad indentation of a mapping|nested mappings/,
    'неверный отступ или в тексте есть двоеточие, а кавычек нет',
  ],
  [/indentation/, 'неверный отступ'],
  [/whitespace character is expected/, 'нет пробела после двоеточия'],
  [/escape sequence|hexadecimal/, 'лишняя обратная косая черта в тексте'],
  [/alias|anchor/, 'значение начинается знаком «*» или «&» без кавычек'],
  [/tag/, 'значение начинается знаком «!» без кавычек'],
  [/directive/, 'строка начинается знаком «%»'],
  [/maxDepth/, 'слишком много вложенных скобок'],
  [/separator|single document/, 'лишний текст или строка с точками между полями'],
  [/cannot start any token|node content/, 'лишний знак в начале значения: возьмите значение в кавычки'],
  [/non-printable|null byte/, 'есть невидимый служебный знак'],
];

/** What is wrong with a JSON file, Russian; the parser's own words are never shown. */
export function describeJsonFault(code: unknown): string {
  return jsonFaults.get(String(code)) ?? 'нарушен порядок кавычек, скобок или запятых';
}

/** What is wrong with YAML, Russian; the parser's own words are never shown. */
export function describeYamlFault(reason: unknown): string {
  const text = String(reason);
  return (
    yamlFaults.find(([pattern]) => pattern.test(text))?.[1] ?? 'нарушен порядок полей, кавычек или отступов'
  );
}
