/** What a reader chose to see: languages in their order, and the share of the width that each has, in percent. */
export interface Choice {
  readonly shown: readonly string[];
  readonly widths: readonly number[];
}

/** No column is narrower, in percent. */
const narrowest = 10;

/** As many columns as are shown where nothing else is asked for. */
const usual = 3;

/** The choice that an address asks for, such as `?show=en,fr&widths=60,40`, as far as it can be had. */
export function choiceFrom(query: string, locales: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  const asked = [...new Set((parameters.get('show') ?? '').split(','))].filter((id) => locales.includes(id));
  const shown = asked.length > 0 ? asked : locales.slice(0, usual);
  const widths = (parameters.get('widths') ?? '').split(',').map(Number);
  return { shown, widths: areWidths(widths, shown.length) ? widths : evenly(shown.length) };
}

/** The query of an address that asks for a choice; other parameters stay, and what goes without saying is left out. */
export function queryFor({ shown, widths }: Choice, query: string, locales: readonly string[]): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('show');
  parameters.delete('widths');
  const isUsual = shown.join() === locales.slice(0, usual).join();
  // Commas need no escape in a query, and the address is to be read by people.
  const own = [
    ...(isUsual ? [] : [`show=${shown.map(encodeURIComponent).join()}`]),
    ...(widths.join() === evenly(shown.length).join() ? [] : [`widths=${widths.join()}`]),
  ];
  const all = [...(parameters.size > 0 ? [parameters.toString()] : []), ...own];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** Widths that are equal, as far as whole percents can be. */
export function evenly(count: number): number[] {
  return Array.from(
    { length: count },
    (_, at) => Math.round((100 * (at + 1)) / count) - Math.round((100 * at) / count),
  );
}

/** The choice with a language shown or not; the last one stays. A language comes to stand where the instrument has it. */
export function withShown({ shown, widths }: Choice, id: string, isShown: boolean, locales: readonly string[]): Choice {
  if (isShown === shown.includes(id) || (!isShown && shown.length === 1)) return { shown, widths };
  const next = isShown ? inserted(shown, id, locales) : shown.filter((other) => other !== id);
  return { shown: next, widths: evenly(next.length) };
}

function inserted(shown: readonly string[], id: string, locales: readonly string[]): string[] {
  const behind = shown.findIndex((other) => locales.indexOf(other) > locales.indexOf(id));
  return behind < 0 ? [...shown, id] : shown.toSpliced(behind, 0, id);
}

/** The choice with a column and the one before it exchanged; each keeps its width. */
export function exchanged({ shown, widths }: Choice, at: number): Choice {
  const turned = <T>(list: readonly T[]): T[] => list.toSpliced(at - 1, 2, ...list.slice(at - 1, at + 1).reverse());
  return { shown: turned(shown), widths: turned(widths) };
}

/** Where the boundary behind a column stands, in percent of the width, and between what it can move. */
export function boundary({ widths }: Choice, at: number): { now: number; min: number; max: number } {
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const both = (widths[at] ?? 0) + (widths[at + 1] ?? 0);
  return { now: before + (widths[at] ?? 0), min: before + narrowest, max: before + both - narrowest };
}

/** The choice with the boundary behind a column moved to a place, as far as the two columns beside it let it. */
export function withBoundary(choice: Choice, at: number, place: number): Choice {
  const { now, min, max } = boundary(choice, at);
  const step = Math.round(Math.min(Math.max(place, min), max)) - now;
  const widths = choice.widths.map((width, index) =>
    index === at ? width + step : index === at + 1 ? width - step : width,
  );
  return { ...choice, widths };
}

function areWidths(widths: readonly number[], count: number): boolean {
  const isWhole = widths.every((width) => Number.isInteger(width) && width >= narrowest);
  return widths.length === count && isWhole && widths.reduce((sum, width) => sum + width, 0) === 100;
}
