/** `![текст](имя.jpg)` or `![текст](<имя с пробелами.jpg>)`. */
const markdownImage = /!\[[^[\]\n]*\]\(\s*(?:<([^<>\n]+)>|([^\s()<>]+))/gu;
const figure = /<Figure\b[^<>]*?\bsrc="([^"\n<>]+)"/gu;

/** Names of picture files that a body shows; addresses of other sites are a matter of BODY-01. */
export function bodyImages(body: string): string[] {
  const markdown = [...body.matchAll(markdownImage)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const figures = [...body.matchAll(figure)].map(([, src]) => src ?? '');
  return [...new Set([...markdown, ...figures].map(decode))].filter((src) => !/^[a-z]+:|^\/\//i.test(src));
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
