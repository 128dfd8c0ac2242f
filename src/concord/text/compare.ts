import type { Concordance } from '../concordance.js';
import { outlier } from '../outlier.js';
import type { Finding } from '../rule.js';
import { type Side, sidesOf } from './pairs.js';

/** A point on which versions can be compared directly. */
interface Point<T> {
  /** What is compared, as a noun phrase for the message. */
  readonly what: string;
  /** What a version says of it; undefined where nothing can be known. */
  of(side: Side): T | undefined;
  /** A form in which it compares, and in which it is shown. */
  show(value: T): string;
}

/** Reports the units whose versions say different things of a point. */
export function* differences<T>(concordance: Concordance, point: Point<T>): Iterable<Finding> {
  for (const row of concordance.rows) {
    const values = new Map<string, T>();
    for (const side of sidesOf(row, concordance)) {
      const value = point.of(side);
      if (value !== undefined) values.set(side.locale.id, value);
    }
    const difference = outlier(values, point.show);
    if (!difference) continue;
    const { apart, agreed } = difference;
    const counterparts = Object.fromEntries([...values].map(([id, value]) => [id, point.show(value)]));
    const [first] = apart;
    yield {
      unit: row.unit,
      locales: apart,
      message: `${point.what}: ${said(counterparts)}`,
      ...(apart.length === 1 && first !== undefined && { actual: counterparts[first] ?? '' }),
      ...(agreed !== undefined && { expected: point.show(agreed) }),
      counterparts,
    };
  }
}

/** What each locale says, for a message: `en` says 3; `es` says 2. */
export function said(counterparts: Readonly<Record<string, string>>): string {
  return Object.entries(counterparts)
    .map(([id, value]) => `\`${id}\` says ${value}`)
    .join('; ');
}
