import type { Finding } from './state.js';

const style = `
:host { position: fixed; inset: auto 1rem 1rem auto; z-index: 9; max-width: min(44rem, calc(100vw - 2rem)); }
details { color: #1c1b19; background: #fff; border: 2px solid #8a5a00; border-radius: .3rem; font: .9rem/1.45 system-ui, sans-serif;
  box-shadow: 0 .3rem 1.2rem rgb(0 0 0 / 25%); }
details.error { border-color: #b3261e; }
summary { padding: .5rem .9rem; font-weight: 600; cursor: pointer; }
ul { max-height: 50vh; overflow: auto; margin: 0; padding: 0 .9rem .6rem; list-style: none; }
li { padding-block: .5rem; border-top: 1px solid #ddd; overflow-wrap: anywhere; }
p { margin: 0; }
code { font-size: .85em; color: #5c5850; }
dl { margin: .2rem 0 0; display: grid; grid-template-columns: auto 1fr; gap: 0 .7rem; color: #5c5850; }
dd { margin: 0; }
`;

/** The findings over the page, in a root of their own that no style of the page reaches. */
export class Overlay {
  readonly #host = document.createElement('aside');
  readonly #root: ShadowRoot;
  #open = true;

  constructor() {
    this.#host.setAttribute('data-alternat-dev', '');
    this.#host.setAttribute('aria-label', 'Findings');
    this.#root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close());
  }

  /** Shows findings, errors first; nothing where there are none. */
  show(findings: readonly Finding[]): void {
    this.#host.remove();
    if (findings.length === 0) return;
    const details = document.createElement('details');
    const errors = findings.filter(({ severity }) => severity === 'error');
    details.classList.toggle('error', errors.length > 0);
    details.open = this.#open;
    details.addEventListener('toggle', () => {
      this.#open = details.open;
    });
    const list = document.createElement('ul');
    const others = findings.filter(({ severity }) => severity !== 'error');
    list.append(...[...errors, ...others].map(item));
    const title = `${errors.length} errors, ${findings.length - errors.length} warnings`;
    details.append(child('summary', title), list);
    this.#root.replaceChildren(details);
    document.body.append(this.#host);
  }

  #close(): void {
    const details = this.#root.querySelector('details');
    if (details) details.open = false;
  }
}

function item({ rule, message, unit, locales, place, counterparts = {} }: Finding): HTMLElement {
  const entry = child('li');
  const head = child('p', message);
  const where = child('p');
  if (unit !== undefined) where.append(unitLink(unit, locales?.[0]), ' ');
  where.append(child('code', rule));
  if (place) where.append(' ', child('code', `${place.file}:${place.line}:${place.column}`));
  entry.append(head, where);
  const said = Object.entries(counterparts);
  if (said.length > 0) {
    const texts = child('dl');
    for (const [locale, text] of said) texts.append(child('dt', locale), child('dd', text));
    entry.append(texts);
  }
  return entry;
}

function unitLink(unit: string, locale: string | undefined): HTMLElement {
  const isHere = document.getElementById(unit) !== null;
  if (!isHere && locale === undefined) return child('code', unit);
  const link = document.createElement('a');
  link.href = `${isHere || locale === undefined ? '' : `/${locale}/index.html`}#${encodeURIComponent(unit)}`;
  link.textContent = unit;
  return link;
}

function child(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
