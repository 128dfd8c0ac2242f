import type { Catalog, Message } from '../model.js';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key of a message without the ending by which i18next chooses a plural form. */
export function baseId(id: string): string {
  return id.replace(pluralSuffix, '');
}

/** The messages that i18next may choose for an id: itself, its plural forms, and those for an original (`id_original`). */
export function variants(id: string, catalog: Catalog): Message[] {
  const index = variantIndex(catalog);
  return index.get(id) ?? [];
}

const indexes = new WeakMap<Catalog, Map<string, Message[]>>();

function variantIndex(catalog: Catalog): Map<string, Message[]> {
  const known = indexes.get(catalog);
  if (known) return known;
  const index = new Map<string, Message[]>();
  for (const message of catalog.messages.values()) {
    for (const id of namesOf(message.id)) index.set(id, [...(index.get(id) ?? []), message]);
  }
  indexes.set(catalog, index);
  return index;
}

/** `a.b_c_one` may be asked for as `a.b_c_one`, `a.b_c` and `a.b`. */
function namesOf(id: string): string[] {
  const names = [id];
  for (let at = id.lastIndexOf('_'); at > id.lastIndexOf('.') + 1; at = id.lastIndexOf('_', at - 1))
    names.push(id.slice(0, at));
  return names;
}
