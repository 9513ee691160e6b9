/// Bytes of a PDF to a verdict: is this a letter that we sealed, and is it whole?
///
/// [SealVerifier] decides, and nothing on its way parses PDF. A file is genuine if it is what our
/// own sealing would have written, byte for byte. So the verifier writes it again and compares:
///
/// 1. `Claim`: the signature dictionary, found by its fixed start and written again from what it
///    says. Its byte range covers the whole file but the string after /Contents. There is one.
/// 2. `Pin`: the CMS in that string, written again from one of *our* certificate chains and the
///    digest of the file. Algorithms, certificates and attributes of the file are never used.
/// 3. `Pin` again: the signature value, which the pinned key must confirm, in its one form.
/// 4. `TimestampTrust` of `seal.timestamp`: the token, if the level has one; and its time, which
///    must be near that of the dictionary and in the certificates' days.
///
/// What is not genuine gets its verdict from less certain signs: `Marks` looks for our
/// certificates, and for how a seal names them, anywhere in the file. They cannot make a file
/// genuine.
///
/// May depend on `seal`, whose form of a seal it shares.
@NullMarked
package nl.bijsluiter.verification;

import org.jspecify.annotations.NullMarked;
