// Puts the pictures that cards.mjs drew of a card side by side: light, dark, narrow.
// usage: node combine.mjs DIR TARGET     (DIR holds NAME.light.png, NAME.dark.png and NAME.narrow.png; TARGET gets NAME.png)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { looks } from './hostconfigs.mjs';
import { read, write } from './pictures.mjs';

const [dir, target] = process.argv.slice(2);
if (!target) { console.error('usage: node combine.mjs DIR TARGET'); process.exit(2); }
const gap = 12, ground = 0xe1;

function beside(pictures) {
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, gap);
  const height = Math.max(...pictures.map(picture => picture.height)) + 2 * gap;
  const pixels = new Uint8Array(width * height * 4).fill(ground);
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255;
  let left = gap;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y++)
      pixels.set(picture.pixels.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), ((y + gap) * width + left) * 4);
    left += picture.width + gap;
  }
  return { width, height, pixels };
}

for (const file of readdirSync(dir).filter(name => name.endsWith('.card.json'))) {
  const name = file.replace(/\.card\.json$/, '');
  write(join(target, `${name}.png`), beside(looks.map(look => read(join(dir, `${name}.${look.name}.png`)))));
}
