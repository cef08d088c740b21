/** The version of `package.json`; a test holds the two together, so that a bundle needs no file beside it. */
export const version = '0.1.0';
