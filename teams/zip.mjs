// A ZIP with the files at its root. The date in it is fixed, so that the same files give the same package.
import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';

const firstDayOfZip = 0x0021;   // 1 January 1980
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

/** @param files name to content, in the order they should stand */
export function zip(files) {
  const locals = [], entries = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const fields = common(Buffer.from(name), content, packed);
    const local = Buffer.concat([numbers([4, 0x04034b50]), fields.head, Buffer.from(name), packed]);
    entries.push(Buffer.concat([numbers([4, 0x02014b50], [2, version]), fields.head, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
}

// What the head of a file and its line in the directory have in common.
function common(name, content, packed) {
  return {
    head: numbers([2, version], [2, utf8Names], [2, deflated], [2, 0], [2, firstDayOfZip],
      [4, crc32(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]),
  };
}

function numbers(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
