/**
 * A pure function of an entry that is asked once for each: an entry is never changed, a new version of it is a new
 * object. The answers live as long as the entries do.
 */
export function rememberByEntry<E extends object, Answer>(
  answer: (entry: E) => Answer,
): (entry: E) => Answer {
  const answers = new WeakMap<E, { answer: Answer }>();
  return (entry) => {
    const known = answers.get(entry) ?? { answer: answer(entry) };
    answers.set(entry, known);
    return known.answer;
  };
}

/** The same for a function of an entry and a tool, such as a scanner; one that searches for something else is another. */
export function rememberByTool<E extends object, Tool extends object, Answer>(
  answer: (entry: E, tool: Tool) => Answer,
): (entry: E, tool: Tool) => Answer {
  const answersOf = rememberByEntry((tool: Tool) => rememberByEntry((entry: E) => answer(entry, tool)));
  return (entry, tool) => answersOf(tool)(entry);
}
