import * as vscode from 'vscode';

/** The name of a page: its script and style sheet under `dist/webview`. */
export type PageName = 'preview' | 'simulator';

/** What a page is made of. */
export interface PageParts {
  readonly extensionUri: vscode.Uri;
  readonly webview: vscode.Webview;
  readonly name: PageName;
  /** The article; pictures are found relative to its folder, and the page keeps it over a reload. */
  readonly uri: vscode.Uri;
  readonly title: string;
}

/**
 * The HTML of a page: its script, its style sheet and nothing else. The policy lets in no script but that one
 * and nothing remote, whatever an article contains.
 */
export function renderPage({ extensionUri, webview, name, uri, title }: PageParts): string {
  const file = (extension: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', `${name}.${extension}`));
  const base = webview.asWebviewUri(vscode.Uri.joinPath(uri, '..')).toString();
  const nonce = randomNonce();
  const policy = [
    `default-src 'none'`,
    `img-src ${webview.cspSource} data:`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri ${webview.cspSource}`,
  ].join('; ');
  const setup = { uri: uri.toString(), language: vscode.env.language, strings: vscode.l10n.bundle ?? {} };
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(file('css').toString())}">
<base href="${escapeHtml(base.endsWith('/') ? base : `${base}/`)}">
<title>${escapeHtml(title)}</title>
</head>
<body data-setup="${escapeHtml(JSON.stringify(setup))}">
<script nonce="${nonce}" src="${escapeHtml(file('js').toString())}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function randomNonce(): string {
  return Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('');
}
