/** Shows the links of a unit where it is touched; a mouse and a keyboard have theirs by the style sheet. */
export function openLinks(units: Iterable<HTMLElement>): void {
  const known = new Set(units);
  let open: HTMLElement | undefined;
  document.addEventListener('pointerup', ({ pointerType, target }) => {
    if (pointerType === 'mouse' || !(target instanceof Element) || target.closest('a')) return;
    let touched = target.closest<HTMLElement>('.unit, li');
    while (touched && !known.has(touched)) touched = touched.parentElement?.closest<HTMLElement>('.unit, li') ?? null;
    open?.classList.remove('open');
    open = touched && touched !== open ? touched : undefined;
    open?.classList.add('open');
  });
}
