import { createInstance, type i18n as I18n } from 'i18next';
import type { Catalog, Instrument, Locale, Original } from '../model.js';
import { formats, parseFormat } from './formats.js';
import { type Variables, variablesOf } from './variables.js';

/** Fills in what a text of one locale names, for one original; the result is inline Markdown. */
export type Translate = (text: string, namespace: string) => string;

/** The words of one locale, ready to be said in any original. */
export interface Translator {
  in(original: Original): Translate;
}

/**
 * Makes a translator on an i18next instance of its own: no fallback to another language, and nothing shared
 * with other instances.
 */
export function createTranslator(
  instrument: Instrument,
  locale: Locale,
  catalog: Catalog,
  extra: Variables,
): Translator {
  let instance: I18n | undefined;
  return {
    in(original) {
      const variables = { ...extra, ...variablesOf(instrument, catalog, original) };
      return (text, namespace) => {
        if (!text.includes('$t(') && !text.includes('{{')) return text;
        instance ??= createI18n(locale, catalog);
        return instance.t('', { ...variables, defaultValue: text, ns: namespace, context: original.id });
      };
    },
  };
}

function createI18n(locale: Locale, catalog: Catalog): I18n {
  const namespaces = new Map<string, Record<string, string>>();
  for (const message of catalog.messages.values()) {
    const [namespace = '', ...key] = message.id.split('.');
    const words = namespaces.get(namespace) ?? {};
    namespaces.set(namespace, words);
    words[key.join('.')] = message.text;
  }
  const i18n = createInstance();
  i18n.use({ type: 'formatter', init: noop, add: noop, addCached: noop, format: formatterFor(locale.tag) });
  void i18n.init({
    lng: locale.id,
    load: 'currentOnly',
    fallbackLng: false,
    ns: [...namespaces.keys()],
    resources: { [locale.id]: Object.fromEntries(namespaces) },
    initAsync: false,
    // Keys are flat: a key of several names is one key.
    keySeparator: false,
    interpolation: { escapeValue: false },
    // A parameter that the page fills in later stays as it is; any other was reported before.
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => match[0],
  });
  return i18n;
}

function formatterFor(tag: string) {
  return (value: unknown, format: string | undefined): string => {
    const { name, options } = parseFormat(format ?? '');
    const written =
      typeof value === 'number' || typeof value === 'string' ? formats.get(name)?.(value, tag, options) : undefined;
    return written ?? String(value);
  };
}

function noop(): void {}
