/** The marks by which a locale parts the whole from the fraction and groups of thousands. */
export interface Convention {
  readonly decimal: string;
  readonly group: string;
  /** True when texts of the language use both conventions and the tag does not say which. */
  readonly mixed: boolean;
}

/**
 * The convention of a BCP 47 tag, from CLDR; a tag that is none gets that of the root locale.
 * Where the regions of the language differ and the tag names none, both conventions are in use.
 */
export function conventionOf(tag: string, regionsDiffer = false): Convention {
  const format = numberFormat(tag);
  return { decimal: mark(format, 'decimal'), group: mark(format, 'group'), mixed: regionsDiffer && !tag.includes('-') };
}

function numberFormat(tag: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag);
  } catch {
    return new Intl.NumberFormat('und');
  }
}

function mark(format: Intl.NumberFormat, type: 'decimal' | 'group'): string {
  return format.formatToParts(1234567.5).find((part) => part.type === type)?.value ?? '';
}
