import type { Catalog, Message, Project, Rectification } from '../model.js';

/** The project with every rectification applied to its messages: the text that editions print. */
export function rectify(project: Project): Project {
  const catalogs = [...project.catalogs].map(([locale, catalog]): [string, Catalog] => {
    const own = project.apparatus.rectifications.filter((entry) => entry.locale === locale);
    return [locale, { ...catalog, messages: withReadings(catalog.messages, own) }];
  });
  return { ...project, catalogs: new Map(catalogs) };
}

function withReadings(
  messages: ReadonlyMap<string, Message>,
  rectifications: readonly Rectification[],
): ReadonlyMap<string, Message> {
  const rectified = new Map(messages);
  for (const { unit, transmitted, rectified: reading } of rectifications) {
    const message = rectified.get(unit);
    // Given as a function, since `$` has a meaning in a replacement that is a text.
    if (message) rectified.set(unit, { ...message, text: message.text.replace(transmitted, () => reading) });
  }
  return rectified;
}
