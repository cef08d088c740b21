import type { Command } from 'commander';
import { CommandContext, type CommonOptions, type MainParams } from '../context.js';

/** A command's work; its number is the exit code: 0 fine, 1 findings, 2 could not run. */
export type Work<Args extends unknown[], Options> = (
  context: CommandContext,
  options: Options,
  ...args: Args
) => Promise<number> | number;

/** Where commands are added, and where their exit code goes. */
export interface Registration {
  readonly program: Command;
  readonly params: MainParams;
  readonly finish: (exitCode: number) => void;
}

/** Lets commander call a command's work with a context in place of commander's own objects. */
export function runs<Args extends unknown[], Options extends CommonOptions>(
  command: Command,
  { params, finish }: Registration,
  work: Work<Args, Options>,
): void {
  command.action(async (...given: unknown[]) => {
    // Commander hands over the command's arguments, then its own options, then the command.
    const options = command.optsWithGlobals<Options>();
    const context = new CommandContext(params, options);
    finish(await work(context, options, ...(given.slice(0, -2) as Args)));
  });
}

/** The `Examples` part of a command's help: each line of words with what it does. */
export function examples(lines: readonly (readonly [command: string, meaning: string])[]): string {
  return ['', 'Examples:', ...lines.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`)].join(
    '\n',
  );
}
