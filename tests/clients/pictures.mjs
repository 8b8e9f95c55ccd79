// Pictures as small as the repository wants them: at most 256 colours, which is plenty for letters on a plain ground.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const UPNG = createRequire(import.meta.url)('upng-js');
const colours = 256;

/** Reads a PNG. @returns {{width: number, height: number, pixels: Uint8Array}} four bytes a pixel */
export function read(file) {
  const picture = UPNG.decode(readFileSync(file));
  return { width: picture.width, height: picture.height, pixels: new Uint8Array(UPNG.toRGBA8(picture)[0]) };
}

export function write(file, { width, height, pixels }) {
  writeFileSync(file, Buffer.from(UPNG.encode([pixels.buffer], width, height, colours)));
}
