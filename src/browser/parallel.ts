import { type Choice, choiceFrom, evenly, exchanged, queryFor, withShown } from './parallel/choice.js';
import { Columns } from './parallel/columns.js';
import { Handles } from './parallel/handles.js';
import { keepPlace, rowInView } from './parallel/keep-place.js';
import { OtherLanguages } from './parallel/other-languages.js';
import { addOwnLinks } from './parallel/own-links.js';

/** The page that sets the languages side by side: which columns, in which order and how wide, kept in the address. */
function start(frame: HTMLElement, table: HTMLTableElement): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.columns input')];
  const languages = [...document.querySelectorAll<HTMLButtonElement>('button.language')];
  const locales = boxes.map(({ value }) => value);
  const columns = new Columns(table, locales);
  const others = new OtherLanguages(columns, languages);
  const handles = new Handles(frame, copyOf('handle'), (next) => change(next));
  const phone = matchMedia('(max-width: 48rem)');
  let choice = choiceFrom(location.search, locales);

  const show = (): void => {
    const [first = ''] = choice.shown;
    columns.show(phone.matches ? { shown: [first], widths: evenly(1) } : choice);
    handles.show(choice);
    for (const box of boxes) {
      box.checked = choice.shown.includes(box.value);
      box.disabled = box.checked && choice.shown.length === 1;
    }
    for (const language of languages) language.ariaPressed = String(language.value === first);
    for (const [at, id] of choice.shown.entries()) {
      const button = columns.head(id)?.querySelector('button');
      if (button) button.hidden = at === 0;
    }
  };

  const change = (next: Choice): void => {
    const isOther = next.shown[0] !== choice.shown[0];
    choice = next;
    keepPlace(table, () => {
      show();
      if (phone.matches && isOther) others.show(choice.shown[0]);
    });
    remember(queryFor(choice, location.search, locales));
  };

  for (const id of locales) {
    const button = copyOf('exchange');
    button.addEventListener('click', () => {
      change(exchanged(choice, choice.shown.indexOf(id)));
      (button.hidden ? columns.head(choice.shown[1] ?? '')?.querySelector('button') : button)?.focus();
    });
    columns.head(id)?.prepend(button);
  }
  for (const box of boxes)
    box.addEventListener('change', () => change(withShown(choice, box.value, box.checked, locales)));
  for (const { value } of languages) {
    const button = languages.find((language) => language.value === value);
    button?.addEventListener('click', () => change(withFirst(choice, value)));
  }
  const onScreen = (): void => {
    show();
    others.show(phone.matches ? choice.shown[0] : undefined);
  };
  phone.addEventListener('change', () => keepPlace(table, onScreen));
  table.tHead?.addEventListener('click', ({ target }) => toRowInView(target, table));

  addOwnLinks(table);
  frame.removeAttribute('tabindex');
  for (const fieldset of document.querySelectorAll('fieldset')) fieldset.hidden = false;
  onScreen();
  table.classList.add('ready');
  document.getElementById(fragment())?.scrollIntoView({ behavior: 'instant' });
}

/** A language alone first: it takes the place of the first, or changes places with it. */
function withFirst(choice: Choice, id: string): Choice {
  const at = choice.shown.indexOf(id);
  if (at < 0) return { ...choice, shown: [id, ...choice.shown.slice(1)] };
  const shown = choice.shown.with(at, choice.shown[0] ?? id).with(0, id);
  return { ...choice, shown };
}

/** A language in the head leads to the page of that language, at the row in view. */
function toRowInView(target: EventTarget | null, table: HTMLTableElement): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const row = rowInView(table);
  if (link && row) link.hash = encodeURIComponent(row.id);
}

function remember(query: string): void {
  try {
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  } catch {
    // Some browsers keep the address of a file from the disk, or one that changes too often, as it is.
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function copyOf(id: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`no template ${id}`);
  return copy;
}

const frame = document.querySelector<HTMLElement>('.frame');
const table = frame?.querySelector('table');
if (frame && table) start(frame, table);
