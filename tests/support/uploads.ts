import sharp from 'sharp';
import type { TestEditor } from './editor.ts';

/** Uploads a file as Decap does. */
export function uploadTo(editor: TestEditor, name: string, bytes: Uint8Array) {
  return editor.act<{ name: string; path: string; content: string; id: string }>('persistMedia', {
    asset: {
      path: `content/files/${name}`,
      content: Buffer.from(bytes).toString('base64'),
      encoding: 'base64',
    },
    options: { commitMessage: '' },
  });
}

/** A photo that tells who took it and where, and lies on its side. */
export function picture(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: 'Пустельгин' }, IFD3: { GPSLatitude: '48/1 0/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
