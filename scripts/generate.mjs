// `npm run generate`: rewrites what follows from the rules: the header of every rule's page, the table of all
// rules, the JSON schemas of the configuration and of files of words, and the rule settings in package.json.
// With `-- --check` it changes nothing and fails where a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `npm run generate [-- --check]

Rewrites the generated files from the compiled rules; run "npm run build" before.

  --check   Write nothing; list stale files and exit with 1 if there are any.
  --help    Print this.`;

const project = path.resolve(import.meta.dirname, '..');
const begin = '<!-- generated from the rule: npm run generate -->';
const end = '<!-- end of the generated part -->';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) console.log(help);
else process.exitCode = await generate(values.check === true);

async function generate(checkOnly) {
  const core = await loadCore();
  if (!core) return 1;
  const files = generatedFiles(core);
  const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
  if (checkOnly) {
    for (const file of stale) console.error(`${file} is stale. Run "npm run generate".`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), files[file]);
    console.log(`${file} rewritten.`);
  }
  return 0;
}

async function loadCore() {
  try {
    const { allRules } = await import('#core/rules/index.js');
    const { configurationSchema } = await import('#core/lint/configurationSchema.js');
    const { ruleSeverities } = await import('#core/lint/severity.js');
    const { metaRules } = await import('#core/lint/metaRules.js');
    const { lexiconSchema } = await import('#core/lint/lexiconSchema.js');
    return { allRules, metaRules, configurationSchema, lexiconSchema, ruleSeverities };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('The rules are not compiled. Run "npm run build" first.');
    return undefined;
  }
}

/** Paths from the project's folder, and what the files ought to contain. */
function generatedFiles({ allRules, metaRules, configurationSchema, lexiconSchema, ruleSeverities }) {
  const pages = allRules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
  return {
    ...Object.fromEntries(pages),
    'docs/rules/README.md': overview(allRules),
    'schemas/fixpathrc.schema.json': json(publishedSchema('fixpathrc', configurationSchema(allRules))),
    'schemas/lexicon.schema.json': json(publishedSchema('lexicon', lexiconSchema)),
    'package.json': json(manifest([...allRules, ...metaRules], ruleSeverities)),
  };
}

/** The page with a fresh header; what its author wrote below stays as it is. */
function page(rule) {
  const current = read(`docs/rules/${rule.id}.md`) ?? '';
  const tail = current.indexOf(end);
  const body = tail < 0 ? `\n\n${current}` : current.slice(tail + end.length);
  return `${begin}\n${header(rule)}\n${end}${body}`;
}

function header(rule) {
  const profiles = Object.entries(rule.profiles ?? {}).map(([name, severity]) => `\`${name}\`: ${severity}`);
  const lines = [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    '| | |',
    '| --- | --- |',
    `| Group | ${rule.group} |`,
    `| Severity | ${[rule.severity, ...profiles].join('; ')} |`,
    `| Quick fix | ${rule.fixable ? 'yes' : 'no'} |`,
  ];
  if (rule.options) lines.push('', '| Option | Default | Meaning |', '| --- | --- | --- |');
  for (const option of rule.options ?? [])
    lines.push(`| \`${option.name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`);
  return lines.join('\n');
}

function overview(rules) {
  const groups = [...new Set(rules.map(({ group }) => group))];
  return [
    '<!-- generated from the rules: npm run generate -->',
    '# Rules',
    '',
    'Every rule has a page that says why it exists, with an example that it finds and one that it does not. How to change severities and options is described in [configuration.md](../configuration.md).',
    ...groups.flatMap((group) => [
      '',
      `## ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
      '',
      '| Rule | What it finds | Severity | Quick fix |',
      '| --- | --- | --- | --- |',
      ...rules.filter((rule) => rule.group === group).map(row),
    ]),
    '',
  ].join('\n');
}

function row({ id, summary, severity, profiles, fixable }) {
  const others = Object.entries(profiles ?? {}).map(([name, one]) => `${name}: ${one}`);
  const all = others.length > 0 ? `${severity} (${others.join(', ')})` : severity;
  return `| [${id}](${id}.md) | ${summary} | ${all} | ${fixable ? 'yes' : ''} |`;
}

/** Parts with a title stand once, however often they are used. */
function publishedSchema(name, schema) {
  const definitions = {};
  const body = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, refer(value, definitions)]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://github.com/fixpath/fixpath/blob/main/schemas/${name}.schema.json`,
    title: 'Fixpath',
    ...body,
    ...(Object.keys(definitions).length > 0 ? { definitions } : {}),
  };
}

function refer(part, definitions) {
  if (Array.isArray(part)) return part.map((item) => refer(item, definitions));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => key !== 'title' || typeof part.title !== 'string');
  const plain = Object.fromEntries(entries.map(([key, value]) => [key, refer(value, definitions)]));
  if (typeof part.title !== 'string') return plain;
  definitions[part.title] = plain;
  return { $ref: `#/definitions/${part.title}` };
}

/** package.json with the setting `fixpath.rules`, in whichever block it stands, or else in one of its own. */
function manifest(rules, severities) {
  const contents = JSON.parse(read('package.json'));
  const contributes = (contents.contributes ??= {});
  const blocks = [contributes.configuration ?? []].flat();
  let block = blocks.find(({ properties }) => properties && 'fixpath.rules' in properties);
  if (!block) blocks.push((block = { id: 'fixpath-rules', title: 'Rules', order: 2, properties: {} }));
  block.properties['fixpath.rules'] = ruleSettings(rules, severities);
  contributes.configuration = blocks;
  return contents;
}

/** One setting for all rules, of the same shape as `rules` in a configuration file, so that it can be moved there. */
function ruleSettings(rules, severities) {
  const properties = rules.map(({ id, summary, severity }) => [
    id,
    { type: 'string', enum: severities, default: severity, description: summary },
  ]);
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    markdownDescription:
      'Severity of rules in this editor, before what the configuration file says. What your colleagues and the command line should see too belongs into the file. Each rule has a [page](https://github.com/fixpath/fixpath/blob/main/docs/rules/README.md).',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function read(file) {
  const full = path.join(project, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function json(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
