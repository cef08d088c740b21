import type * as vscode from 'vscode';
import type { Panels } from '../panels/panels.js';
import { activeMarkdown } from '../recognition.js';

/** Opens the preview of the file that a menu names, or else of the file at hand. */
export function openPreview(panels: Panels) {
  return (resource?: vscode.Uri): void => {
    const uri = resource ?? activeMarkdown()?.uri;
    if (uri) panels.openPreview(uri);
  };
}
