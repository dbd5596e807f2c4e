/** A photo as this phone keeps it: name, type and bytes as text. */
export interface PhotoText {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Longest side in pixels: sharp on a page of A4, and small enough for a slow line and this phone's store. */
const SIDE_MAX = 1_600;
const BYTES_MAX = 1_000_000;

/** Made smaller where it is a picture; null when it is too large to be kept here all the same. */
export async function photoText(file: File): Promise<PhotoText | null> {
  const kept = file.type.startsWith('image/') && file.size > BYTES_MAX / 3 ? await smaller(file) : file;
  if (kept.size > BYTES_MAX) return null;
  const bytes = new Uint8Array(await kept.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { name: kept.name, type: kept.type, base64: btoa(text) };
}

export function fileOf({ name, type, base64 }: PhotoText): File {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new File([bytes], name, { type });
}

async function smaller(file: File): Promise<File> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return file; // no picture after all: the desk says so
  const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.82));
  return blob === null ? file : new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
}
