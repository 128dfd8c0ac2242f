import type { UnitInView } from './unit-in-view.js';

/** Marks in the contents the heading under which the reader is, and keeps it in sight. */
export function followContents(inView: UnitInView, links: Iterable<HTMLAnchorElement>): void {
  const linkOf = new Map([...links].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headingOf = new Map<HTMLElement, HTMLAnchorElement>();
  let heading: HTMLAnchorElement | undefined;
  for (const unit of inView.units) {
    heading = linkOf.get(unit.id) ?? heading;
    if (heading) headingOf.set(unit, heading);
  }
  let current: HTMLAnchorElement | undefined;
  inView.onChange((unit) => {
    const next = unit && headingOf.get(unit);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
    const list = next?.closest<HTMLElement>('.contents');
    if (!next || !list || list.scrollHeight <= list.clientHeight) return;
    const [box, frame] = [next.getBoundingClientRect(), list.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - frame.height / 3;
  });
}
