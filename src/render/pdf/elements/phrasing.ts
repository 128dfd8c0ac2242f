import type { Run } from '../node.js';
import type { RunHandler, Setting } from '../setting.js';
import { addElement, addRun, type Role } from '../tagging/structure.js';
import { hasClass, stringOf } from './properties.js';

/** Wraps runs in an element of their own, in a look of their own. */
function wrap(role: Role, look: Setting['look']): RunHandler {
  return (element, setting) => {
    const lang = stringOf(element, 'lang');
    const parent = addElement(setting.parent, role, { lang });
    const inside = { ...setting.look, ...look, ...(lang === undefined ? {} : { lang }) };
    return setting.render.runs(element.children, { ...setting, parent, look: inside });
  };
}

/** `em`: italics, upright again inside italics. */
export const em: RunHandler = (element, setting) => wrap('Span', { italics: !setting.look.italics })(element, setting);

/** `strong`: bold. */
export const strong: RunHandler = wrap('Span', { bold: true });

/** `code`: a stretch of letters taken as they are; the family has no fixed pitch, so it keeps the face around it. */
export const code: RunHandler = wrap('Code', {});

/** `span`: a passage, as a rule in another language; every other group of a long number is bold, so that the eye keeps its place. */
export const span: RunHandler = (element, setting) =>
  wrap('Span', hasClass(element, 'even') ? { bold: true } : {})(element, setting);

/** `sup`: raised. */
export const sup: RunHandler = wrap('Span', { sup: true });

/** `sub`: lowered. */
export const sub: RunHandler = wrap('Span', { sub: true });

/** `br`: a new line inside the paragraph. */
export const br: RunHandler = (_element, setting): Run[] => [{ text: '\n', run: addRun(setting.parent) }];
