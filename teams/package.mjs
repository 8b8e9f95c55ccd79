#!/usr/bin/env node
// Builds the app package for Teams: manifest, English texts and two icons in one ZIP. Run it as ./teams.sh.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { colourIcon, outlineIcon, readMark } from './icons.mjs';
import { zip } from './zip.mjs';

const here = dirname(fileURLToPath(import.meta.url)), root = dirname(here);
const usage = `Gebruik: ./teams.sh --app-id GUID --host NAAM [--version 1.2.3] [--developer NAAM] [--website URL] [--privacy URL] [--terms URL] [--out MAP]
  --app-id     MicrosoftAppId van de Azure Bot, of de omgevingsvariabele MicrosoftAppId
  --host       openbare naam van de bot, zonder https://, of MAATWERK_HOST
  --version    versie van het pakket, of MAATWERK_VERSION; anders die van het programma
  --developer  naam van je organisatie, hooguit 32 tekens
  --website, --privacy, --terms   pagina's van je organisatie over de bot; anders de chatpagina
  --out        map waar het pakket komt; anders out/teams`;

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const threeNumbers = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/;

function read(env) {
  const { values } = parseArgs({
    options: Object.fromEntries(['app-id', 'host', 'version', 'developer', 'website', 'privacy', 'terms', 'out'].map(name => [name, { type: 'string' }])
      .concat([['help', { type: 'boolean', short: 'h' }]])),
  });
  const host = (values.host ?? env.MAATWERK_HOST ?? '').toLowerCase();
  const page = `https://${host}/`;
  return {
    help: values.help,
    page,
    appId: (values['app-id'] ?? env.MicrosoftAppId ?? '').toLowerCase(),
    host,
    version: values.version ?? env.MAATWERK_VERSION ?? programVersion(),
    developer: values.developer ?? 'Beheerders van Maatwerk.Bot',
    website: values.website ?? page, privacy: values.privacy ?? page, terms: values.terms ?? page,
    out: values.out ?? join(root, 'out', 'teams'),
  };
}

/** What is wrong with the answers, all at once, each with what would be right. */
function mistakes(given) {
  const wrong = [];
  if (!guid.test(given.appId) || /^[0-]+$/.test(given.appId)) wrong.push('--app-id: geef de MicrosoftAppId van de Azure Bot, zoals 01234567-89ab-cdef-0123-456789abcdef.');
  if (!hostName.test(given.host)) wrong.push('--host: geef alleen de naam, zoals maatwerk.gemeente.example. Geen https://, geen poort, geen pad.');
  if (!threeNumbers.test(given.version)) wrong.push('--version: geef drie getallen met punten, zoals 1.2.3.');
  if (given.developer.length === 0 || given.developer.length > 32) wrong.push('--developer: geef een naam van 1 tot 32 tekens.');
  for (const name of ['website', 'privacy', 'terms'])
    if (given[name] !== given.page && !isHttps(given[name])) wrong.push(`--${name}: geef een adres dat met https:// begint.`);
  return wrong;
}

const isHttps = url => URL.canParse(url) && new URL(url).protocol === 'https:' && url.length <= 2048;

const programVersion = () => readFileSync(join(root, 'Directory.Build.props'), 'utf8').match(/<Version>([^<]+)<\/Version>/)[1];

function fill(template, values) {
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name) => JSON.stringify(values[name]).slice(1, -1));
  JSON.parse(filled);
  return filled;
}

function build(given) {
  const mark = readMark(readFileSync(join(root, 'bot', 'wwwroot', 'merk.svg'), 'utf8'));
  const manifest = fill(readFileSync(join(here, 'manifest.json'), 'utf8'), { ...given, accent: mark.ground });
  const file = join(given.out, `maatwerk-${given.version}.zip`);
  mkdirSync(given.out, { recursive: true });
  writeFileSync(file, zip([
    ['manifest.json', Buffer.from(manifest)], ['en.json', readFileSync(join(here, 'en.json'))],
    ['color.png', colourIcon(mark)], ['outline.png', outlineIcon(mark)],
  ]));
  return file;
}

function main() {
  let given;
  try { given = read(process.env); }
  catch (error) {
    if (error.code?.startsWith('ERR_PARSE_ARGS')) return fail([`Ik ken deze optie niet, of er hoort iets achter: ${error.message.match(/'([^']*)'/)?.[1] ?? error.message}`]);
    throw error;
  }
  if (given.help) return console.log(usage);
  const wrong = mistakes(given);
  if (wrong.length) return fail(wrong);
  console.log(`Het pakket staat in ${nearby(build(given))}. Zo installeer je het: docs/teams.md`);
  if (given.privacy === given.page)
    console.log('De app verwijst voor privacy naar de chatpagina. Heeft je organisatie een privacyverklaring? Geef haar mee met --privacy.');
}

function nearby(file) {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

function fail(wrong) {
  console.error(`Het pakket is niet gemaakt.\n${wrong.map(line => `- ${line}`).join('\n')}\n\n${usage}`);
  process.exitCode = 2;
}

main();
