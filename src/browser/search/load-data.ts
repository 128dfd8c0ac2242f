import { SEARCH_VARIABLE, type SearchData } from '../../search/search-index.js';

let loading: Promise<SearchData> | undefined;

/** Loads the data of the search, once, when they are first wanted. Rejects where the browser forbids it. */
export function loadData(): Promise<SearchData> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'index-data.js';
    script.addEventListener('load', () => {
      // Nothing else sets it, and the build made both sides.
      const data = (globalThis as { [SEARCH_VARIABLE]?: SearchData })[SEARCH_VARIABLE];
      if (data) resolve(data);
      else reject(new Error('no data'));
    });
    script.addEventListener('error', () => reject(new Error('not loaded')));
    document.head.append(script);
  });
  return loading;
}
