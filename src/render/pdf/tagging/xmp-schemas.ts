/** Names the properties that are this tool's own. */
export const contentNamespace = 'urn:alternat:content:1.0#';

interface Schema {
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

const schemas: readonly Schema[] = [
  {
    name: 'PDF/UA Universal Accessibility Schema',
    namespace: 'http://www.aiim.org/pdfua/ns/id/',
    prefix: 'pdfuaid',
    properties: [
      { name: 'part', type: 'Integer', description: 'Indicates which part of ISO 14289 standard is followed' },
    ],
  },
  {
    name: 'Content of an instrument in several languages',
    namespace: contentNamespace,
    prefix: 'alternat',
    properties: [
      {
        name: 'contentDigest',
        type: 'Text',
        description: 'SHA-256 of every unit in every language and original, and of every rectification',
      },
      { name: 'purpose', type: 'Text', description: 'What the file is, where it is no edition to be signed' },
    ],
  },
];

/** PDF/A allows only properties that it knows or that the file explains: this explains the others. */
export const extensionSchemas = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag>${schemas.map(explain).join('')}
  </rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

function explain({ name, namespace, prefix, properties }: Schema): string {
  const described = properties.map(
    (property) => `
      <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>${property.name}</pdfaProperty:name>
        <pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>${property.description}</pdfaProperty:description>
      </rdf:li>`,
  );
  return `
    <rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>${name}</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>${described.join('')}
    </rdf:Seq></pdfaSchema:property>
    </rdf:li>`;
}
