/** Decap leaves pictures as they are: whoever stores them takes the metadata out. */
export const getMediaProcessingConfig = (): undefined => undefined;
export const shouldTransformImage = (): boolean => false;
export const getMediaProcessingFileName = (fileName: string): string => fileName;
export function transformImage(): never {
  throw new Error('Pictures are not processed here');
}
