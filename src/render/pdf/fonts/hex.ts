/** A number below 65,536 as four hexadecimal digits. */
export function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
