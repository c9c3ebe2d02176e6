import type { Key } from '../../core/feed/tuf/metadata';
import type { TufCrypto } from '../../core/feed/tuf/verify-role';

type Bytes = Uint8Array<ArrayBuffer>;

const HASHES: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** Length of each half of a P-256 signature, in bytes. */
const HALF = 32;

const fromHex = (hex: string): Bytes | null =>
  /^(?:[0-9a-f]{2})+$/i.test(hex)
    ? Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : null;

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromPem = (pem: string): Bytes =>
  Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (char) => char.charCodeAt(0));

/** A public key as TUF files have it: SubjectPublicKeyInfo in PEM, or the bare point in hexadecimal. */
async function importKey({ keytype, scheme, keyval }: Key): Promise<CryptoKey | null> {
  const algorithm =
    scheme === 'ed25519' && keytype === 'ed25519'
      ? { name: 'Ed25519' }
      : scheme === 'ecdsa-sha2-nistp256' && (keytype === 'ecdsa' || keytype === scheme)
        ? ECDSA
        : null;
  if (!algorithm) return null;
  if (keyval.public.startsWith('-----BEGIN PUBLIC KEY-----'))
    return crypto.subtle.importKey('spki', fromPem(keyval.public), algorithm, false, ['verify']);
  const raw = fromHex(keyval.public);
  return raw && crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
}

/** An ECDSA signature as TUF files have it (DER: two integers) in the form that WebCrypto takes (r and s, 32 bytes each). */
function plainEcdsa(der: Bytes): Bytes | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const plain = new Uint8Array(2 * HALF);
  let at = 2;
  for (const half of [1, 2]) {
    const length = der[at + 1] ?? 0;
    if (der[at] !== 0x02 || length === 0 || at + 2 + length > der.length) return null;
    const integer = der.subarray(at + 2, at + 2 + length);
    const digits = integer.subarray(integer[0] === 0 ? 1 : 0);
    if (digits.length > HALF) return null;
    plain.set(digits, half * HALF - digits.length);
    at += 2 + length;
  }
  return at === der.length ? plain : null;
}

async function verify(key: Key, signature: string, data: Uint8Array): Promise<boolean> {
  try {
    const imported = await importKey(key);
    const bytes = fromHex(signature);
    if (!imported || !bytes) return false;
    const ecdsa = imported.algorithm.name === 'ECDSA';
    const plain = ecdsa ? plainEcdsa(bytes) : bytes;
    const algorithm = ecdsa ? ECDSA : { name: 'Ed25519' };
    return (
      plain !== null && (await crypto.subtle.verify(algorithm, imported, plain, data as Bytes))
    );
  } catch {
    return false;
  }
}

/** The cryptography of TUF on WebCrypto: Ed25519, and ECDSA on P-256. */
export const webCrypto: TufCrypto = {
  verify,
  async hash(algorithm, data) {
    const name = Object.hasOwn(HASHES, algorithm) ? HASHES[algorithm] : undefined;
    return name ? toHex(await crypto.subtle.digest(name, data as Bytes)) : null;
  },
};
