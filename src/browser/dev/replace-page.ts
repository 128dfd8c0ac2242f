/** Puts the newest state of this page in its place, the unit at the top of the window staying where it is. */
export async function replacePage(): Promise<void> {
  const response = await fetch(location.href);
  if (!response.ok) {
    location.reload();
    return;
  }
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const place = placeInView();
  document.title = next.title;
  // What this script has put into the page is told by its own attribute, and stays.
  for (const child of [...document.body.children]) if (!child.hasAttribute('data-alternat-dev')) child.remove();
  document.body.prepend(...[...next.body.children].map((child) => document.importNode(child, true)));
  const moved = place && document.getElementById(place.id);
  if (moved) scrollBy({ top: moved.getBoundingClientRect().top - place.top, behavior: 'instant' });
  for (const script of next.querySelectorAll<HTMLScriptElement>('head script[src]')) {
    const source = script.getAttribute('src') ?? '';
    if (source.startsWith('/@alternat/')) continue;
    // A script runs again only as an element that is new to the document.
    const again = document.createElement('script');
    again.src = source;
    document.body.append(again);
  }
}

function placeInView(): { readonly id: string; readonly top: number } | undefined {
  for (const element of document.querySelectorAll('main [id]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0) return { id: element.id, top };
  }
  return undefined;
}
