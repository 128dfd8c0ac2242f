/** Object identifiers of RFC 5652 (CMS), RFC 3161 (time-stamps), RFC 5035 (ESS), RFC 5754 and RFC 4055 (algorithms), RFC 5280. */
export declare const Oid: {
    readonly data: '1.2.840.113549.1.7.1';
    readonly signedData: '1.2.840.113549.1.7.2';
    readonly encryptedData: '1.2.840.113549.1.7.6';
    readonly timeStampInfo: '1.2.840.113549.1.9.16.1.4';
    readonly contentType: '1.2.840.113549.1.9.3';
    readonly messageDigest: '1.2.840.113549.1.9.4';
    readonly signingCertificate: '1.2.840.113549.1.9.16.2.12';
    readonly signingCertificateV2: '1.2.840.113549.1.9.16.2.47';
    readonly signatureTimeStamp: '1.2.840.113549.1.9.16.2.14';
    readonly sha256: '2.16.840.1.101.3.4.2.1';
    readonly rsaEncryption: '1.2.840.113549.1.1.1';
    readonly rsaPss: '1.2.840.113549.1.1.10';
    readonly mgf1: '1.2.840.113549.1.1.8';
    readonly ecdsaWithSha256: '1.2.840.10045.4.3.2';
    readonly subjectKey: '2.5.29.14';
    readonly keyUsage: '2.5.29.15';
    readonly authorityKey: '2.5.29.35';
    readonly timeStamping: '1.3.6.1.5.5.7.3.8';
    readonly commonName: '2.5.4.3';
    readonly organization: '2.5.4.10';
};
