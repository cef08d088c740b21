import picocolors from 'picocolors';

/** Something that takes text: a stream of the process, or a test's memory. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where people's answers and piped text come from. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };

/** When to colour: `auto` means on a terminal, unless the environment asks for none. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** How words are set apart; without colours every style is the identity. */
export type Style = ReturnType<typeof picocolors.createColors>;

const widthWithoutTerminal = 100;
const narrowestWidth = 40;

/** The style for one output; see https://no-color.org for `NO_COLOR`. */
export function styleFor(output: Output, choice: ColorChoice, env: NodeJS.ProcessEnv): Style {
  const plain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return picocolors.createColors(
    choice === 'always' || (choice === 'auto' && output.isTTY === true && !plain),
  );
}

/** How many columns a text may take; piped text gets a fixed width, so that it is the same everywhere. */
export function widthOf(output: Output): number {
  const columns = output.isTTY === true ? output.columns : undefined;
  return Math.max(narrowestWidth, columns ?? widthWithoutTerminal);
}

/**
 * An article's words without the characters that steer a terminal (ESC and its kind), which a hostile
 * article could use to hide or forge output. Tabs and line ends stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controlCharacter, '\uFFFD');
}

const controlCharacter = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
