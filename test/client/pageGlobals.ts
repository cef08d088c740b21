/** The one thing that the pages' pure modules read of their page: a set-up without translations. */
Object.assign(globalThis, { document: { body: { dataset: { setup: '{"uri":"","strings":{}}' } } } });
