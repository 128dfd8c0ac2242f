import { followContents } from './page/follow-contents.js';
import { keepPlace } from './page/keep-place.js';
import { openLinks } from './page/open-links.js';
import { showNotes } from './page/show-notes.js';
import { UnitInView } from './page/unit-in-view.js';

/** What the page of a language does beyond what it is without script. */
const inView = new UnitInView(document.querySelectorAll<HTMLElement>('main [id]'));
keepPlace(inView, document.querySelectorAll<HTMLAnchorElement>('.bar .languages a'));
followContents(inView, document.querySelectorAll<HTMLAnchorElement>('.contents a'));
openLinks(document.querySelectorAll<HTMLElement>('.unit, main li'));
showNotes(document.querySelectorAll<HTMLAnchorElement>('a.term, a.rectified'));
