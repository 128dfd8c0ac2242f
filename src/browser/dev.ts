import { Overlay } from './dev/overlay.js';
import { replacePage } from './dev/replace-page.js';
import type { State } from './dev/state.js';

/** In a page of `alternat dev`: puts the newest page in the place of this one, and shows what is found wrong. */
const overlay = new Overlay();
let shown: number | undefined;

new EventSource('/@alternat/events').addEventListener('message', async ({ data }) => {
  const { version, findings } = JSON.parse(data) as State; // by the server of this page
  if (shown !== undefined && version !== shown) await replacePage();
  shown = version;
  overlay.show(findings);
});
