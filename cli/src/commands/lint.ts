import { InvalidArgumentError, Option } from 'commander';
import type { Severity } from '#core/lint/rule.js';
import { ruleSeverities } from '#core/lint/severity.js';
import { allRules } from '#core/rules/index.js';
import type { CommandContext, CommonOptions } from '../context.js';
import { renderFailure, UsageError } from '../failure.js';
import { formatJson } from '../formatters/json.js';
import { formatPretty } from '../formatters/pretty.js';
import { formatRules } from '../formatters/rules.js';
import { lintFiles } from '../lintFiles.js';
import { createLintReport, faultsOf, type LintReport } from '../lintReport.js';
import { prepareLint } from '../prepareLint.js';
import { readRuleChoices } from '../ruleChoices.js';
import { writeFixes } from '../writeFixes.js';
import { examples, runs, type Registration } from './register.js';

interface LintOptions extends CommonOptions {
  readonly format: 'pretty' | 'json';
  readonly fix?: boolean;
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly listRules?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Adds `fixpath lint`: what is wrong in articles. */
export function registerLint(registration: Registration): void {
  const command = registration.program
    .command('lint')
    .description('report what is wrong in articles')
    .argument('[path...]', 'files, folders or globs (default: the working folder)')
    .addOption(
      new Option('--format <name>', 'how to print findings').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--fix', 'apply the fixes that cannot change what an article says')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'exit with 1 if there are more warnings', parseCount)
    .option(
      '--rule <id=severity>',
      'set the severity of a rule: error, warning, info or off (repeatable)',
      collect,
    )
    .option('--only <id>', 'run only this rule (repeatable)', collect)
    .option('--list-rules', 'print all rules and exit')
    .option('--stdin', 'lint what comes over standard input')
    .option('--stdin-filename <file>', 'take standard input for the text of this file')
    .addHelpText(
      'after',
      examples([
        ['fixpath lint articles', 'check every article in a folder and below'],
        ["fixpath lint 'articles/**/*.md' --fail-on warning", 'fail on warnings too, as in CI'],
        ['fixpath lint --fix sign-in.md', 'repair what can be repaired safely'],
        [
          'fixpath lint --stdin --stdin-filename articles/sign-in.md < draft.md',
          'check a text that is not saved',
        ],
      ]),
    );
  runs(command, registration, lint);
}

async function lint(
  context: CommandContext,
  options: LintOptions,
  paths: readonly string[],
): Promise<number> {
  if (options.listRules) {
    context.print(formatRules(allRules, options.format, context.style));
    return 0;
  }
  const choices = readRuleChoices(options, allRules);
  const stdin = readStdinOption(options, paths);
  const prepared = await prepareLint(context, { paths, stdin, choices, fix: options.fix ?? false });
  const { jobs, byteOrderMarks, notes } = prepared;
  const done = jobs.map((job) => ({ job, results: lintFiles(job) }));
  const unwritten = done.flatMap((run) => writeFixes(run, byteOrderMarks, context));
  const faults = done.flatMap((run) => faultsOf(run, (path) => context.shown(path)));
  const failures = [...prepared.failures, ...unwritten, ...faults];
  for (const note of notes) context.note(`note: ${renderFailure(note)}`);
  for (const failure of failures) context.complain(failure);
  const report = createLintReport(done, failures, (path) => context.shown(path));
  if (options.format === 'json') context.print(formatJson(report));
  else if (report.summary.articles > 0 || failures.length === 0) printPretty(report, context);
  return failures.length > 0 ? 2 : exitCodeFor(report, options);
}

/** Pretty output is for people: a run that found nothing and shall be quiet prints not even an empty line. */
function printPretty(report: LintReport, context: CommandContext): void {
  const text = formatPretty(report, context);
  if (text !== '') context.print(text);
}

function exitCodeFor({ summary }: LintReport, { failOn, maxWarnings }: LintOptions): number {
  if (maxWarnings !== undefined && summary.warning > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  const severities = (['error', 'warning', 'info'] as const).filter(
    (severity) => ruleSeverities.indexOf(severity) >= ruleSeverities.indexOf(failOn),
  );
  return severities.some((severity) => summary[severity] > 0) ? 1 : 0;
}

function readStdinOption(options: LintOptions, paths: readonly string[]): { filename?: string } | undefined {
  const { stdin, stdinFilename: filename } = options;
  if (!stdin && filename !== undefined)
    throw new UsageError('--stdin-filename says nothing without --stdin.');
  if (!stdin) return undefined;
  if (paths.length > 0) throw new UsageError('--stdin and paths exclude each other: give one of them.');
  if (options.fix) throw new UsageError('--fix writes files, and --stdin has none: give the file as a path.');
  return filename === undefined ? {} : { filename };
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').map((each) => each.trim())].filter((each) => each !== '');
}
