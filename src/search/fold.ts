/** Letters that no decomposition takes apart, as they are typed without their marks. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  // Stretches an Arabic word, and says nothing.
  ـ: '',
};

// Nearly every word, which has nothing to be taken off.
const isAscii = /^[\0-\x7f]*$/;

/** A word as it is compared: small letters without accents, vowel signs or ligatures. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (isAscii.test(small)) return small;
  const bare = small.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ßæœøđðłþıħŋـ]/g, (letter) => plain[letter] ?? letter);
}
