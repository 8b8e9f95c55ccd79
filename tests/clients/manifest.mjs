// Holds the manifest of the Teams package, and its languages, against the official schemas that Microsoft ships as @microsoft/app-manifest.
// usage: node manifest.mjs DIR     (DIR holds manifest.json and the files of other languages)
// Prints one line per fault; exit 1 when there is any, 2 when there is no schema for the version that the manifest names.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default, addFormats = require('ajv-formats').default;
const [dir] = process.argv.slice(2);
if (!dir) { console.error('usage: node manifest.mjs DIR'); process.exit(2); }

const read = file => JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
const manifest = read(join(dir, 'manifest.json'));
const schemas = join(require.resolve('@microsoft/app-manifest/package.json'), '../build/json-schemas/teams', `v${manifest.manifestVersion}`);
if (!existsSync(schemas)) { console.error(`No schema for version ${manifest.manifestVersion}.`); process.exit(2); }

function faults(name, value, schema) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });   // the patterns are older than the u flag
  addFormats(ajv);
  const validate = ajv.compile(read(join(schemas, schema)));
  const found = validate(value) ? [] : validate.errors.map(error => `${name}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  // The version stands in the address of the schema too, and Teams wants it to be one and the same.
  if (value.$schema?.includes(`/teams/v${manifest.manifestVersion}/${schema}`) !== true) found.push(`${name} names another schema: ${value.$schema}`);
  return found;
}

const all = [
  ...faults('manifest.json', manifest, 'MicrosoftTeams.schema.json'),
  ...(manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) => faults(file, read(join(dir, file)), 'MicrosoftTeams.Localization.schema.json')),
];
for (const fault of all) console.log(fault);
process.exitCode = all.length ? 1 : 0;
