/**
 * The editor cannot run here, for a reason that its user can do something about.
 * The message is complete: what is wrong and what to do. Nobody needs the stack.
 */
export class EditorUnavailable extends Error {
  override readonly name = 'EditorUnavailable';
}
