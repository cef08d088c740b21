import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { renderFailure, UsageError, type Failure } from './failure.js';
import { styleFor, widthOf, type ColorChoice, type Input, type Output, type Style } from './terminal.js';

/** All that the program gets from outside; `bin.ts` gives the process's own, tests give theirs. */
export interface MainParams {
  /** Without the interpreter and the script. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly stdin?: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
}

/** The options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly cwd?: string;
  readonly quiet?: boolean;
  readonly color: ColorChoice;
}

/** What a command works with: where it is, and how it speaks. */
export class CommandContext {
  /** The folder that paths are relative to; absolute. */
  readonly cwd: string;
  /** The file that `--config` names; absolute. Absent to look for configurations beside the articles. */
  readonly configurationPath?: string;
  readonly stdin?: Input;
  readonly env: NodeJS.ProcessEnv;
  readonly quiet: boolean;
  /** For standard output. */
  readonly style: Style;
  readonly width: number;
  private readonly messageStyle: Style;

  constructor(
    private readonly params: MainParams,
    options: CommonOptions,
  ) {
    this.cwd = resolve(params.cwd, options.cwd ?? '.');
    if (!statSync(this.cwd, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`--cwd ${options.cwd ?? params.cwd}: there is no such folder.`);
    if (options.config !== undefined) this.configurationPath = resolve(this.cwd, options.config);
    if (params.stdin) this.stdin = params.stdin;
    this.env = params.env;
    this.quiet = options.quiet ?? false;
    this.style = styleFor(params.stdout, options.color, params.env);
    this.messageStyle = styleFor(params.stderr, options.color, params.env);
    this.width = widthOf(params.stdout);
  }

  /** Prints what was asked for; ends the line. */
  print(text: string): void {
    this.params.stdout.write(`${text}\n`);
  }

  /** Prints without ending the line, for prompts. */
  prompt(text: string): void {
    this.params.stdout.write(text);
  }

  /** Says something that is good to know, unless `--quiet`. */
  note(text: string): void {
    if (!this.quiet) this.params.stderr.write(`${text}\n`);
  }

  /** Says what could not be done, always. */
  complain(failure: Failure): void {
    this.params.stderr.write(`${this.messageStyle.red('fixpath:')} ${renderFailure(failure)}\n`);
  }

  /** A path as people see it: relative to the working folder, with slashes. */
  shown(path: string): string {
    return relative(this.cwd, path).split(sep).join('/') || '.';
  }
}
