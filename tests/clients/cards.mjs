// Holds cards against the official renderer (adaptivecards) and, when given, the official schema. Draws each to PNG.
// usage: node cards.mjs DIR [--schema adaptive-card.json] [--no-png] [--fast]   (fast: one look, no axe)
// DIR holds *.card.json. Prints one JSON line per card: {card, problems: []}; exit 1 when any card has a problem.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { looks } from './hostconfigs.mjs';

const require = createRequire(import.meta.url);
const [dir, ...options] = process.argv.slice(2);
if (!dir) { console.error('usage: node cards.mjs DIR [--schema FILE] [--no-png] [--fast]'); process.exit(2); }
const schemaFile = options.includes('--schema') ? options[options.indexOf('--schema') + 1] : null;
const draw = !options.includes('--no-png');
const fast = options.includes('--fast');

function schemaCheck() {
  if (!schemaFile) return () => [];
  const Ajv = require('ajv').default;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true, 'uri-reference': true } });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
  const { id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));   // "id" is older than the draft the file names
  const validate = ajv.compile(schema);
  return card => validate(card) ? [] : validate.errors.map(e => `schema: ${e.instancePath} ${e.message}`);
}

async function openPage(browser, look) {
  const page = await browser.newPage({ viewport: { width: look.width, height: 600 }, locale: 'nl-NL', colorScheme: look.scheme });
  await page.route('**/*', route => route.abort());
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Kaart</title><style>
    :root { color-scheme: ${look.scheme}; accent-color: #5b5fc7; }
    body { margin: 0; background: ${look.back}; color: ${look.text}; font: 14px "Segoe UI", "Liberation Sans", sans-serif; }
    button.ac-pushButton { padding: 6px 12px; margin-bottom: 8px; border-radius: 4px; border: 1px solid ${look.border}; background: ${look.field}; color: inherit; font: inherit; }
    .ac-actionSet { flex-wrap: wrap; gap: 4px 8px; }
    .ac-actionSet > div:not(:has(button)) { display: none; }
    input[type=radio], input[type=checkbox] { width: 24px; height: 24px; flex: none; }
    button.style-destructive { background: #c50f1f; border-color: #c50f1f; color: #fff; }
    button.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
    .ac-input, select { border: 1px solid ${look.border}; border-radius: 4px; padding: 6px 8px; background: ${look.field}; color: inherit; font: inherit; }
    </style></head><body><main><h1 hidden>Kaart</h1><div id="card"></div></main></body></html>`);
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.js') });
  await page.addScriptTag({ path: join(require.resolve('markdown-it/package.json'), '../dist/markdown-it.js') });
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  return page;
}

// Runs in the page: parse, validate, render; says what the renderer complained about and what markdown became.
async function inPage({ card, host, axe }) {
  const AC = window.AdaptiveCards, problems = [], version = new AC.Version(1, 5);
  const markdown = window.markdownit({ html: false, linkify: true, typographer: true, breaks: false });
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown.render(text); result.didProcess = true; };
  const shown = new AC.AdaptiveCard();
  shown.hostConfig = new AC.HostConfig(host);
  const context = new AC.SerializationContext(version);
  shown.parse(card, context);
  for (let i = 0; i < context.eventCount; i++) problems.push(`parse: ${context.getEventAt(i).message}`);
  for (const event of shown.validateProperties().validationEvents) problems.push(`validate: ${event.message}`);
  const place = document.getElementById('card');
  place.replaceChildren(shown.render() ?? '');
  if (!place.innerText.trim()) problems.push('renders empty');
  for (const made of place.querySelectorAll('a, em, strong, img, code, blockquote, ul, ol, hr, h2, h3, h4, del, s, table'))
    problems.push(`markdown: <${made.tagName.toLowerCase()}> from "${made.textContent.slice(0, 60)}"`);
  if (document.documentElement.scrollWidth > window.innerWidth) problems.push('wider than the window');
  const edge = window.innerWidth - host.spacing.padding + 1;
  for (const button of place.querySelectorAll('button'))
    if (button.getBoundingClientRect().right > edge) problems.push(`clipped: button "${button.innerText}"`);
  if (!axe) return problems;
  const found = await window.axe.run(place, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  for (const broken of found.violations) problems.push(`axe: ${broken.id} ${broken.nodes.length}x, ${broken.nodes[0].failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`);
  return problems;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--lang=nl-NL'], env: { ...process.env, LANGUAGE: 'nl_NL' } });
const bySchema = schemaCheck();
const pages = await Promise.all(looks.map(async look => ({ look, page: await openPage(browser, look) })));
let bad = 0;
for (const file of readdirSync(dir).filter(name => name.endsWith('.card.json')).sort()) {
  const card = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const problems = bySchema(card);
  const remarks = await Promise.all((fast ? pages.slice(0, 1) : pages).map(async ({ look, page }) => {
    const found = await page.evaluate(inPage, { card, host: look.host, axe: !fast });
    if (draw) await page.locator('#card').screenshot({ path: join(dir, file.replace(/\.card\.json$/, `.${look.name}.png`)) });
    return found.map(problem => `${look.name}: ${problem}`);
  }));
  problems.push(...remarks.flat());
  if (problems.length) bad++;
  console.log(JSON.stringify({ card: file.replace(/\.card\.json$/, ''), problems }));
}
await browser.close();
process.exit(bad ? 1 : 0);
