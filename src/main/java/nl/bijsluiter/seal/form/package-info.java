/// The form of a seal: what follows from whom it is by, and so what sealing and verifying share.
///
/// Pure: no file, no key, no clock, no network. A verifier finds in a file nothing that it believes
/// at first; it writes again what should be there, by the code that sealed, and compares:
///
/// 1. A [SignatureDictionary] with the level, time, statement and size that it reads must give the
///    very bytes in the file, but for its two gaps, whose places follow from its own.
/// 2. The digest over all but the second gap goes into [SealCms], made with a *pinned* chain: what
///    it encodes with the [SealCms.Evidence] read from the file must be the very bytes in the gap,
///    in capitals, with zeros behind them. Signed attributes, algorithms, certificates and the
///    shape of all these are thus never taken from the file.
/// 3. The signature value must be confirmed, and in its one form: [SignatureScheme#confirms].
/// 4. The token, if the level has one, is for the package `timestamp`.
///
/// May depend on nothing of ours.
@NullMarked
package nl.bijsluiter.seal.form;

import org.jspecify.annotations.NullMarked;
