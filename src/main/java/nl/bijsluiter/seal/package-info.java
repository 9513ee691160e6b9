/// PDF to sealed PDF: the signing key, and a PAdES signature made in the pass that writes the file.
///
/// [Seals] is the way in. Behind it, `DemoKey` and `KeyStoreFile` open a `SealingKey`,
/// `CadesSigner` makes the CMS with it, and `PadesSealing` puts that into one file by way of
/// `SignatureDictionary`. Fails closed: whatever is wrong with a seal is a [SealUnavailable], and
/// no letter.
///
/// May depend on `pdf`, for the two moments at which a file is sealed; the only package that knows
/// BouncyCastle, whose provider is never registered: keys, digests and signatures are the JDK's.
@NullMarked
package nl.bijsluiter.seal;

import org.jspecify.annotations.NullMarked;
