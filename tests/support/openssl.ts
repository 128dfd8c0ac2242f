import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the openssl of the machine in a folder: the other implementation that ours is held against. */
export function openssl(folder: string, ...args: readonly string[]): Buffer {
  return execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The passphrase of every key file made here; not ASCII, which the two derivations of PKCS#12 treat differently. */
export const passphrase = 'mot de passe très secret';

const configuration = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[middle]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, nonRepudiation
[encrypter]
keyUsage = critical, keyEncipherment
[stamper]
extendedKeyUsage = critical, timeStamping
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no
[any]
commonName = supplied
`;

const rsa = ['-newkey', 'rsa:2048'];
const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const pss = ['-newkey', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'];

/** Makes a small public-key infrastructure: a root, people and a time-stamp authority certified by it, and others who should not sign. */
export function makeKeys(folder: string): void {
  writeFileSync(join(folder, 'openssl.cnf'), configuration);
  writeFileSync(join(folder, 'index.txt'), '');
  request(folder, 'root', curve, ['-x509', '-days', '3650', '-extensions', 'root'], 'Test Root');
  certified(folder, 'elise', rsa, 'signer', 'Élise Tremblay');
  certified(folder, 'jose', curve, 'signer', 'José Ñandú');
  certified(folder, 'expired', curve, 'signer', 'Too Late', { dates: ['20200101000000Z', '20210101000000Z'] });
  certified(folder, 'encrypter', curve, 'encrypter', 'Wrong Purpose');
  certified(folder, 'tsa', curve, 'stamper', 'Test Time');
  certified(folder, 'middle', curve, 'middle', 'Test Middle');
  certified(folder, 'branch', curve, 'stamper', 'Test Branch', { issuer: 'middle' });
  request(folder, 'alone', pss, ['-x509', '-days', '3650'], 'Alone');
  request(folder, 'weak', ['-newkey', 'rsa:1024'], ['-x509', '-days', '3650'], 'Weak');
  request(folder, 'unprintable', curve, ['-x509', '-days', '3650'], '李 明');
  for (const name of ['elise', 'jose', 'expired', 'encrypter']) keyFile(folder, name, ['-certfile', 'root.pem']);
  for (const name of ['alone', 'weak', 'unprintable']) keyFile(folder, name, []);
}

/** Writes `<file>.p12` for a key made before. */
export function keyFile(folder: string, name: string, options: readonly string[], file = name): void {
  const names = ['-inkey', `${name}.key`, '-in', `${name}.pem`, '-out', `${file}.p12`];
  openssl(folder, 'pkcs12', '-export', ...names, '-passout', `pass:${passphrase}`, ...options);
}

function request(
  folder: string,
  name: string,
  key: readonly string[],
  options: readonly string[],
  subject: string,
): void {
  const out = options.includes('-x509') ? `${name}.pem` : `${name}.csr`;
  const files = ['-config', 'openssl.cnf', '-keyout', `${name}.key`, '-out', out];
  openssl(folder, 'req', ...files, ...key, '-nodes', '-utf8', '-subj', `/CN=${subject}`, ...options);
}

function certified(
  folder: string,
  name: string,
  key: readonly string[],
  extensions: string,
  subject: string,
  {
    issuer = 'root',
    dates = ['20240101000000Z', '20491231235959Z'],
  }: { issuer?: string; dates?: [string, string] } = {},
): void {
  request(folder, name, key, [], subject);
  const files = ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`, '-in', `${name}.csr`, '-out', `${name}.pem`];
  const [from, to] = dates;
  const options = ['-batch', '-notext', '-startdate', from, '-enddate', to, '-extensions', extensions];
  openssl(folder, 'ca', '-config', 'openssl.cnf', ...files, ...options);
}
