import type { ZipArchive } from './zip-archive.ts';

/** Members that run, or that hold another program's object (macros, ActiveX, OLE), and programs packed along. */
const activeMember =
  /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|(?:^|\/)(?:activeX|macrosheets|dialogsheets)\/|(?:^|\/)(?:embeddings)\/[^/]*\.(?!docx$|xlsx$|pptx$)[^/.]+$|^Scripts\/|^Basic\/(?!.*(?:^|\/)(?:script|dialog)-l[bc]\.xml$)[^/]+\/[^/]+|^META-INF\/MANIFEST\.MF$|\.(?:exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|class|dex|apk|sh|php|html?|svgz|ole)$/i;

const macroType = /macroEnabled|vbaProject|ms-office\.activeX|oleObject/i;
const odfActive = /vnd\.sun\.star\.oleobject|<(?:\w+:)?encryption-data/i;
const scriptedContent = /<(?:\w+:)?event-listener\b|<(?:\w+:)?applet\b|<(?:\w+:)?plugin\b|<!ENTITY/i;

/** A field that starts another program when the document is opened. */
const fieldCommand = /^[ \t]{0,20}DDE(?:AUTO)?[ \t]/im;

/** True when the document could run something, asks for a password, or fetches parts of itself from elsewhere. */
export function isActiveOffice(archive: ZipArchive): boolean {
  if (archive.encrypted || archive.names.some((name) => activeMember.test(name))) return true;
  if (macroType.test(archive.read('[Content_Types].xml')?.toString('utf8') ?? '')) return true;
  return odfActive.test(archive.read('META-INF/manifest.xml')?.toString('utf8') ?? '');
}

/**
 * True when a part of the document runs something.
 * @param xml the part as written
 * @param text the same as `readXmlText` reads it
 */
export function isActivePart(xml: string, text: string): boolean {
  return scriptedContent.test(xml) || fieldCommand.test(text);
}
