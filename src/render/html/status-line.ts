import type { Edition } from '../../model.js';

/** What the header says of an edition: draft, text, signature, and when it is in effect. */
export function statusLine(
  { chrome, site, instrument, locale, furniture, ...edition }: Edition,
  draft: boolean,
): string {
  const { signature, inEffect } = instrument;
  const date = new Intl.DateTimeFormat(locale.tag, { dateStyle: 'long', timeZone: 'UTC' });
  const said = (words: string, dates: Readonly<Record<string, string>>): string =>
    Object.entries(dates).reduce((line, [name, day]) => line.replace(`{{${name}}}`, date.format(new Date(day))), words);
  const { from, until } = inEffect;
  const effect = from && until ? site.valid : from ? site.validFrom : until ? site.validUntil : '';
  const dates = { ...(from && { from, date: from }), ...(until && { until }), ...(!from && until && { date: until }) };
  const lines = [
    draft ? chrome.draft : '',
    edition.asTransmitted ? chrome.asTransmitted : '',
    edition.rectified.length > 0 ? site.rectified : '',
    signature ? said(site.signedOn, { date: signature.date }) : '',
    said(effect, dates),
    ...furniture,
  ];
  return lines.filter(Boolean).join(' · ');
}
