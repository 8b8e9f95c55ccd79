// Writes pictures again with few colours, where that makes them smaller.
// usage: node smaller.mjs FILE.png...
import { renameSync, rmSync, statSync } from 'node:fs';
import { read, write } from './pictures.mjs';

for (const file of process.argv.slice(2)) {
  const smaller = `${file}.smaller`;
  write(smaller, read(file));
  if (statSync(smaller).size < statSync(file).size) renameSync(smaller, file);
  else rmSync(smaller);
}
