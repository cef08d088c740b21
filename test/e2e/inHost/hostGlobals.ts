// mocha's build for browsers asks for the page's address as soon as it is loaded; an extension host has none.
const host = globalThis as { location?: unknown };
host.location ??= { search: '' };
export {};
