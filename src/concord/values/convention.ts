/** The marks by which a locale parts the whole from the fraction and groups of thousands. */
export interface Convention {
  readonly decimal: string;
  readonly group: string;
  /** True when texts of the language use both conventions and the tag does not say which. */
  readonly mixed: boolean;
}

/** The convention of a BCP 47 tag, from CLDR; a tag that is none gets that of the root locale. */
export function conventionOf(tag: string): Convention {
  const parts = numberFormat(tag).formatToParts(1234567.5);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group'), mixed: isMixed(tag) };
}

function numberFormat(tag: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag);
  } catch {
    return new Intl.NumberFormat('und');
  }
}

// A language whose regions disagree, named without a region, as `es` is for Spain and for Mexico.
function isMixed(tag: string): boolean {
  const parts = tag.split('-');
  const language = parts[0] ?? tag;
  if (parts.length > 1) return false;
  return regions.some((region) => decimalOf(`${language}-${region}`) !== decimalOf(language));
}

const regions = ['MX', 'CH', 'US', 'GB', 'PT', 'MO'];

function decimalOf(tag: string): string | undefined {
  return numberFormat(tag)
    .formatToParts(1.5)
    .find((part) => part.type === 'decimal')?.value;
}
