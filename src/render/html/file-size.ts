/** The size of a file in kilobytes, as a locale writes it. */
export function fileSize(bytes: number, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return format.format(Math.ceil(bytes / 1000));
}
