// A square picture as PNG: eight bits each of red, green, blue and opacity.
import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param size width and height in pixels @param pixelAt (x, y) => [red, green, blue, opacity], each 0 to 255 */
export function png(size, pixelAt) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows(size, pixelAt), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function rows(size, pixelAt) {
  const width = 1 + size * 4;   // each row begins with the number of its filter: none
  const bytes = Buffer.alloc(width * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) bytes.set(pixelAt(x, y), y * width + 1 + x * 4);
  return bytes;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
