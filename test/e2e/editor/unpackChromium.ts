import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Unpacks npm's @sparticuz/chromium and writes a font configuration beside it.
 * The package's own code does this for a cloud service only, and would take any older `chromium` it finds in the
 * temporary folder; so this reads its three archives: the browser, the libraries that it needs, and a font.
 */
export function unpackChromium(packages: string, to: string): void {
  const archive = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(path.join(packages, '@sparticuz/chromium/bin', name)));
  mkdirSync(to, { recursive: true });
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['xf', '-', '--no-same-owner', '-C', to], { input: archive(name) });
  }
  writeFileSync(path.join(to, 'chromium'), archive('chromium.br'), { mode: 0o755 });
  writeFileSync(path.join(to, 'fonts.conf'), fontConfiguration(packages, to));
}

// Just these fonts, also where the system has others: screenshots then look alike on every machine.
function fontConfiguration(packages: string, to: string): string {
  const prefer = (family: string, font: string): string =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${to}</dir>
  <dir>${path.join(packages, 'dejavu-fonts-ttf/ttf')}</dir>
  <cachedir>${path.join(to, 'font-cache')}</cachedir>
  ${prefer('monospace', 'DejaVu Sans Mono')}
  ${prefer('sans-serif', 'Open Sans')}
</fontconfig>
`;
}
