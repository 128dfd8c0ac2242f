/** The words of a list written as one string, for tables that would be long otherwise; `_` stands for a space in a word. */
export function list(words: string): string[] {
  return words.split(' ').map((word) => word.replaceAll('_', ' '));
}

/** Words that count up from `first` in steps of `step`, one number each; `/` parts the forms of one number. */
export function counted(words: string, first: number, step = 1): Record<string, number> {
  return Object.fromEntries(
    words
      .split(' ')
      .flatMap((forms, index) => forms.split('/').map((form) => [form.replaceAll('_', ' '), first + index * step])),
  );
}
