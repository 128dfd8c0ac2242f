import MiniSearch from 'minisearch';
import { indexOptions, type SearchData } from '../search/search-index.js';
import { find } from './search/find.js';
import { loadData } from './search/load-data.js';
import { ResultList } from './search/result-list.js';

/** The search page: finds provisions in all languages as the reader types, and keeps the query in the address. */
function start(form: HTMLFormElement, field: HTMLInputElement, said: HTMLElement, results: ResultList): void {
  let index: MiniSearch | undefined;
  let turn = 0;

  const ready = async (): Promise<SearchData> => {
    const data = await loadData();
    index ??= MiniSearch.loadJS(data.index, indexOptions(data.locales));
    return data;
  };

  const search = async (): Promise<void> => {
    const own = ++turn;
    const query = field.value.trim();
    remember(query);
    if (query === '') {
      results.show([], undefined);
      said.textContent = '';
      return;
    }
    try {
      const data = await ready();
      // A later query has overtaken this one.
      if (own !== turn || !index) return;
      const hits = find(index, query);
      results.show(hits, data);
      const count = new Intl.NumberFormat(document.documentElement.lang).format(hits.length);
      said.textContent =
        hits.length === 0 ? (said.dataset.nothing ?? '') : (said.dataset.found ?? '').replace('{{count}}', count);
    } catch {
      said.textContent = said.dataset.forbidden ?? '';
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener('input', search);
  field.addEventListener('focus', () => ready().catch(() => undefined), { once: true });
  addEventListener('popstate', () => {
    field.value = asked();
    search();
  });
  field.value = asked();
  if (field.value !== '') search();
}

function asked(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  try {
    history.replaceState(null, '', address);
  } catch {
    // Some browsers keep the address of a file from the disk, or one that changes too often, as it is.
  }
}

const form = document.querySelector('form');
const field = document.querySelector<HTMLInputElement>('#query');
const said = document.querySelector<HTMLElement>('#said');
const list = document.querySelector<HTMLElement>('#results');
const more = document.querySelector<HTMLElement>('#more');
if (form && field && said && list && more) start(form, field, said, new ResultList(list, more, field));
