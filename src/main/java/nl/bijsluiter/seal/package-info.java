/// PDF to sealed PDF: the signing keys, and a PAdES signature made in the pass that writes the
/// file.
///
/// [Seals] is the way in. `SealSetup` makes the parts that an operator has set; a `KeptKey` looks
/// after one key, which `KeyStoreFile` or `DemoKey` opened as a `SealingKey`; `CadesSigner` signs
/// with it and gets the signature stamped; `PadesSealing` puts that into one file. Fails closed:
/// whatever is wrong with a seal is a [SealUnavailable], and no letter.
///
/// What a seal looks like is `form`, which a verifier uses too. `timestamp` gets and believes
/// timestamps, `status` asks whether a certificate was revoked, and `outbound` makes the calls for
/// both. B-LT and B-LTA would be levels of `form`, with what `status` brings; a key in hardware or
/// at another service would be another way to a `SealingKey`.
///
/// May depend on `pdf`, for the two moments at which a file is sealed; the only package that knows
/// BouncyCastle, whose provider is never registered: keys, digests and signatures are the JDK's.
@NullMarked
package nl.bijsluiter.seal;

import org.jspecify.annotations.NullMarked;
