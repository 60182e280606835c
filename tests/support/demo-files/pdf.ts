import type { Browser } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { Block, DemoDocument } from './texts.ts';

const author = 'СШ «Родник»';

const style = `
  @page { size: A4; margin: 20mm 15mm 20mm 25mm }
  body { font: 12pt/1.4 'Liberation Serif', 'Times New Roman', serif; margin: 0 }
  h1 { font-size: 15pt; text-align: center; margin: 14pt 0 }
  h2 { font-size: 12pt; margin: 12pt 0 4pt }
  p, li { margin: 0 0 5pt }
  .stamp { text-align: center }
  table { border-collapse: collapse; width: 100%; margin: 6pt 0 }
  th, td { border: 1px solid; padding: 3pt 5pt; text-align: left; vertical-align: top }
`;

/** Takes text; returns it safe for HTML. */
function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function renderBlock(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escape(block.text)}</h2>`;
  if (block.kind === 'paragraph') return `<p>${escape(block.text)}</p>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  const rows = block.rows.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(block.header, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

/** Takes a document; returns a whole HTML page in Russian. */
function renderHtml({ title, stamp, blocks }: DemoDocument): string {
  const head = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style></head>`;
  const lines = stamp.map((line) => `<p class="stamp">${escape(line)}</p>`).join('');
  return `${head}<body>${lines}<h1>${escape(title)}</h1>${blocks.map(renderBlock).join('')}</body></html>`;
}

async function finish(pdf: PDFDocument, title: string, date: Date): Promise<Uint8Array> {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setLanguage('ru');
  pdf.setCreator(author);
  pdf.setProducer(author);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  return pdf.save();
}

/** Returns a tagged PDF with a text layer; its dates are the ones given, so that it is the same every time. */
export async function makePdf(browser: Browser, document: DemoDocument, date: Date): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(renderHtml(document));
  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.close();
  return finish(await PDFDocument.load(printed, { updateMetadata: false }), document.title, date);
}

/** Returns a PDF of one picture, as a scanner makes it: no text layer. */
export async function makeScan(browser: Browser, document: DemoDocument, date: Date): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.setContent(renderHtml(document));
  await page.addStyleTag({ content: 'body { padding: 20mm 15mm 20mm 25mm }' });
  const shot = await page.screenshot();
  await page.close();
  const picture = await sharp(shot)
    .grayscale()
    .rotate(0.6, { background: '#fff' })
    .png({ palette: true, colours: 4, compressionLevel: 9 })
    .toBuffer();
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(picture);
  pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  return finish(pdf, document.title, date);
}
