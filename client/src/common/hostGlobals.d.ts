/** The few globals that every extension host has, desktop and web alike; all else is kept out by `types: []`. */
declare class TextDecoder {
  constructor(label?: string);
  decode(bytes: Uint8Array): string;
}
