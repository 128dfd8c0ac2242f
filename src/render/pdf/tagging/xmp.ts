import type { Metadata } from '../print.js';
import { contentNamespace, extensionSchemas } from './xmp-schemas.js';

/** The descriptions of the metadata stream: what the file is and says, and that it claims to be PDF/A-2a and PDF/UA-1 at once. */
export function xmp(metadata: Metadata): string {
  const { title, subject, language, identifier, contentDigest, purpose, creator, producer, date } = metadata;
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const text = (value: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt>`;
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:format>application/pdf</dc:format>
  <dc:title>${text(title)}</dc:title>
  <dc:description>${text(subject)}</dc:description>
  <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
  <dc:identifier>${escapeXml(identifier)}</dc:identifier>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${time}</xmp:CreateDate>
  <xmp:ModifyDate>${time}</xmp:ModifyDate>
  <xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:alternat="${contentNamespace}">
  <alternat:contentDigest>${escapeXml(contentDigest)}</alternat:contentDigest>${
    purpose === ''
      ? ''
      : `
  <alternat:purpose>${escapeXml(purpose)}</alternat:purpose>`
  }
</rdf:Description>
${extensionSchemas}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
