/** Milliseconds for which a pointer may be on its way from a word to its note. */
const grace = 250;

/**
 * Shows beside a word what its link leads to, on hover, focus and touch; Escape or a touch elsewhere puts it away
 * (WCAG 2.2, 1.4.13). Without script the link leads to the list at the end of the page.
 */
export function showNotes(links: Iterable<HTMLAnchorElement>): void {
  const note = document.createElement('div');
  note.className = 'note';
  note.id = 'note';
  note.role = 'tooltip';
  note.hidden = true;
  document.body.append(note);
  let shown: HTMLAnchorElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(leaving);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    note.hidden = true;
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, grace);
  };
  const show = (link: HTMLAnchorElement): void => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    hide();
    note.replaceChildren(...contentOf(target));
    shown = link;
    link.setAttribute('aria-describedby', note.id);
    note.hidden = false;
    place(note, link);
  };

  for (const link of links) {
    link.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && show(link));
    link.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave());
    link.addEventListener('focus', () => show(link));
    link.addEventListener('blur', leave);
    // A first touch shows; a second one follows the link.
    let touchedFirst = false;
    link.addEventListener('pointerdown', ({ pointerType }) => {
      touchedFirst = pointerType !== 'mouse' && shown !== link;
    });
    link.addEventListener('click', (event) => {
      if (!touchedFirst) return hide();
      touchedFirst = false;
      event.preventDefault();
      show(link);
    });
  }
  note.addEventListener('pointerenter', () => clearTimeout(leaving));
  note.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !note.contains(target) && !shown?.contains(target)) hide();
  });
  addEventListener('resize', hide);
}

/** A copy of a line of a table, each cell under the name of its column, or of an entry of the list of terms. */
function contentOf(target: HTMLElement): Node[] {
  if (!(target instanceof HTMLTableRowElement)) return [...target.childNodes].map((child) => child.cloneNode(true));
  const heads = [...(target.closest('table')?.querySelectorAll('thead th') ?? [])];
  return [...target.cells].flatMap((cell, index) => {
    const [label, words] = [document.createElement('p'), document.createElement('p')];
    label.className = 'label';
    label.textContent = heads[index]?.textContent ?? '';
    words.textContent = cell.textContent;
    return [label, words];
  });
}

/** Below the word, or above it where there is no room; never beyond the edges of the window. */
function place(note: HTMLElement, link: HTMLElement): void {
  const [word] = link.getClientRects();
  if (!word) return;
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - width - 8));
  const below = word.bottom + 6;
  const top = below + height > innerHeight ? Math.max(8, word.top - height - 6) : below;
  note.style.setProperty('left', `${left + scrollX}px`);
  note.style.setProperty('top', `${top + scrollY}px`);
}
