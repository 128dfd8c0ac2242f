import type { UnitInView } from './unit-in-view.js';

/** Makes the links to the other languages lead to the unit in view. */
export function keepPlace(inView: UnitInView, links: Iterable<HTMLAnchorElement>): void {
  const others = [...links].filter((link) => link.getAttribute('aria-current') === null);
  const pages = new Map(others.map((link) => [link, link.getAttribute('href') ?? '']));
  inView.onChange((unit) => {
    for (const [link, page] of pages) link.setAttribute('href', unit ? `${page}#${encodeURIComponent(unit.id)}` : page);
  });
}
