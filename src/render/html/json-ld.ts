import type { Element } from 'hast';
import type { Artifact, Edition, Locale } from '../../model.js';
import { element } from './element.js';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xml: 'application/akn+xml',
  json: 'application/json',
  tmx: 'application/x-tmx+xml',
};

/**
 * What an edition is, for machines, as JSON-LD: schema.org `Legislation` with the terms of the European Legislation
 * Identifier (ELI 1.3). Every version is as valid as the others, so that each is a translation of each.
 */
export function jsonLd(edition: Edition, locales: readonly Locale[], files: readonly Artifact[]): Element {
  const { instrument, locale, title, description, digest } = edition;
  const { id, url, signature, inEffect } = instrument;
  const address = (path: string): string => (url === undefined ? `../${path}` : new URL(path, url).href);
  const expression = (other: Locale) => ({ '@type': 'Legislation', '@id': address(`${other.id}/index.html`) });
  const others = locales.filter((other) => other.id !== locale.id);
  const period = [inEffect.from ?? '..', inEffect.until ?? '..'].join('/');
  const data = {
    '@context': ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }],
    ...expression(locale),
    '@type': ['Legislation', 'eli:LegalExpression'],
    name: title,
    description,
    inLanguage: locale.tag,
    legislationIdentifier: id,
    ...(signature && { legislationDate: signature.date, 'eli:date_document': signature.date }),
    ...(inEffect.from && {
      legislationDateOfApplicability: inEffect.from,
      'eli:first_date_entry_in_force': inEffect.from,
    }),
    ...(inEffect.until && { 'eli:date_no_longer_in_force': inEffect.until }),
    ...(period !== '../..' && { temporalCoverage: period }),
    'eli:language': locale.tag,
    'eli:realizes': { '@id': address('index.html') },
    exampleOfWork: { '@type': 'Legislation', '@id': address('index.html'), legislationIdentifier: id },
    workTranslation: others.map((other) => ({ ...expression(other), inLanguage: other.tag })),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256 of the content', value: digest },
    encoding: files
      .filter(({ format, path }) => mediaTypes[format] !== undefined && path !== 'sitemap.xml')
      .map(({ format, path, bytes }) => ({
        '@type': 'LegislationObject',
        contentUrl: address(path),
        encodingFormat: mediaTypes[format],
        contentSize: `${bytes.length} B`,
      })),
  };
  // A data block, which no browser runs; a `<` in a text must not end it.
  return element('script', { type: 'application/ld+json' }, JSON.stringify(data).replace(/</g, '\\u003c'));
}
