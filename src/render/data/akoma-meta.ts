import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Edition } from '../../model.js';

/** ISO 3166 keeps `zz` for the user: an instrument between States is the law of no one country. */
const country = 'zz';
/** Where an instrument has no date of signature. */
const undated = { date: '0001-01-01', name: 'undated' };

/** The metadata of one part of an edition: work, expression and manifestation (IFLA FRBR), life, and parties. */
export function akomaMeta(edition: Edition, part: string): Element {
  const { instrument, locale, digest } = edition;
  const { id, signature, inEffect } = instrument;
  const date = signature ? { date: signature.date, name: 'signature' } : undated;
  const work = `/akn/${country}/doc/${date.date}/${id}`;
  const expression = `${work}/${locale.tag}@`;
  // Ids are unique in the whole document, of which each part has its own metadata.
  const own = (name: string): string => `${part}__${name}`;
  const source = `#${own('alternat')}`;
  const level = (name: string, uri: string, rest: readonly Element[]): Element =>
    x(name, [
      x('FRBRthis', { value: `${uri}/!${part}` }),
      x('FRBRuri', { value: uri }),
      ...(name === 'FRBRWork' ? [x('FRBRalias', { name: 'contentDigest', value: `sha256:${digest}` })] : []),
      x('FRBRdate', date),
      ...instrument.parties.map((party) => x('FRBRauthor', { href: `#${own(`party-${party}`)}` })),
      ...rest,
    ]);
  const events = [
    ...(signature ? [{ date: signature.date, type: 'generation', eId: 'signature' }] : []),
    ...(inEffect.from ? [{ date: inEffect.from, type: 'generation', eId: 'from' }] : []),
    ...(inEffect.until ? [{ date: inEffect.until, type: 'repeal', eId: 'until' }] : []),
  ];
  return x('meta', [
    x('identification', { source }, [
      level('FRBRWork', work, [
        x('FRBRcountry', { value: country }),
        x('FRBRname', { value: id }),
        x('FRBRauthoritative', { value: 'true' }),
      ]),
      // Every language is equally valid, so that none is called a translation.
      level('FRBRExpression', expression, [x('FRBRlanguage', { language: locale.tag })]),
      level('FRBRManifestation', `${expression}.xml`, [x('FRBRformat', { value: 'application/akn+xml' })]),
    ]),
    ...(events.length > 0
      ? [
          x(
            'lifecycle',
            { source },
            events.map(({ eId, ...event }) => x('eventRef', { eId: own(`event-${eId}`), ...event, source })),
          ),
        ]
      : []),
    x('references', { source }, [
      x('TLCOrganization', { eId: own('alternat'), href: '/ontology/organization/alternat', showAs: 'alternat' }),
      ...instrument.parties.map((party) =>
        x('TLCOrganization', { eId: own(`party-${party}`), href: `/ontology/organization/${party}`, showAs: party }),
      ),
    ]),
  ]);
}
