import { boundary, type Choice, withBoundary } from './choice.js';

/** Percent by which an arrow key moves a boundary. */
const step = 2;

/** The handles between the columns: they move a boundary by pointer and by keys, and tell where it stands. */
export class Handles {
  #choice: Choice | undefined;
  #handles: HTMLElement[] = [];

  constructor(
    readonly frame: HTMLElement,
    readonly model: HTMLElement,
    readonly onChange: (choice: Choice) => void,
  ) {}

  show(choice: Choice): void {
    this.#choice = choice;
    const count = choice.shown.length;
    while (this.#handles.length >= count) this.#handles.pop()?.remove();
    while (this.#handles.length < count - 1) this.#add(this.#handles.length);
    for (const [at, handle] of this.#handles.entries()) {
      const { now, min, max } = boundary(choice, at);
      handle.ariaValueNow = String(now);
      handle.ariaValueMin = String(min);
      handle.ariaValueMax = String(max);
      handle.style.setProperty('--at', String(now / 100));
      handle.style.setProperty('--before', String(at + 1));
      handle.style.setProperty('--gaps', String(count - 1));
    }
  }

  #add(at: number): void {
    const handle = this.model.cloneNode(true);
    if (!(handle instanceof HTMLElement)) return;
    handle.addEventListener('keydown', (event) => this.#onKey(event, at));
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.focus();
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.hasPointerCapture(event.pointerId)) this.#move(at, this.#placeOf(event.clientX));
    });
    this.#handles.push(handle);
    this.frame.append(handle);
  }

  #onKey(event: KeyboardEvent, at: number): void {
    if (!this.#choice || event.altKey || event.ctrlKey || event.metaKey) return;
    const { now, min, max } = boundary(this.#choice, at);
    const forward = this.#isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const backward = this.#isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    const places: Readonly<Record<string, number>> = {
      [forward]: now + step,
      [backward]: now - step,
      Home: min,
      End: max,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.#move(at, place);
  }

  #move(at: number, place: number): void {
    if (this.#choice) this.onChange(withBoundary(this.#choice, at, place));
  }

  /** Where a point of the screen stands among the columns, in percent. */
  #placeOf(x: number): number {
    const { left, right, width } = (this.frame.querySelector('thead') ?? this.frame).getBoundingClientRect();
    return (100 * (this.#isRightToLeft() ? right - x : x - left)) / width;
  }

  #isRightToLeft(): boolean {
    return getComputedStyle(this.frame).direction === 'rtl';
  }
}
