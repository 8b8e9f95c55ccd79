#!/usr/bin/env node
// Brings the Web Chat bundle named in webchat.lock.json into wwwroot/lib, checked against its hash and compressed once.
// usage: node bot/fetch-webchat.mjs        (does nothing when the right bundle is already there)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const lock = JSON.parse(readFileSync(join(here, 'webchat.lock.json'), 'utf8'));
const target = join(here, 'wwwroot', 'lib');
const stamp = join(target, 'webchat.integrity');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock.integrity) process.exit(0);

const work = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  const archive = download(work);
  check(archive);
  execFileSync('tar', ['-xzf', archive, '-C', work, ...lock.files.map(file => `package/${file}`)]);
  mkdirSync(target, { recursive: true });
  for (const file of lock.files) place(join(work, 'package', file));
  write(stamp, lock.integrity);
} catch (error) {
  console.error(`Web Chat ${lock.version} could not be fetched: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function download(directory) {
  const name = execFileSync('npm', ['pack', `${lock.name}@${lock.version}`, '--silent', '--pack-destination', directory],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n').pop();
  return join(directory, basename(name));
}

function check(archive) {
  const got = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (got !== lock.integrity) throw new Error(`expected ${lock.integrity}, got ${got}; do not use this download`);
}

function place(file) {
  const bytes = readFileSync(file);
  const path = join(target, basename(file));
  write(path, bytes);
  if (!file.endsWith('.js')) return;
  write(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  write(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}

function write(path, bytes) {
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}
