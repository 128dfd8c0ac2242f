/** A text, an id or a certificate may hold escape sequences, which must not reach the terminal. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
