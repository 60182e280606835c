/** A search that is made once for each text; the texts live as long as the content does anyway. */
export function rememberFound<Hit>(find: (text: string) => readonly Hit[]): (text: string) => Hit[] {
  const found = new Map<string, readonly Hit[]>();
  return (text) => {
    const hits = found.get(text) ?? find(text);
    found.set(text, hits);
    return [...hits];
  };
}
