/// PDF to sealed PDF: the signing key, and a PAdES signature made in the pass that writes the file.
///
/// May depend on `pdf`, for the two moments at which a file is sealed; the only package that knows
/// BouncyCastle.
@NullMarked
package nl.bijsluiter.seal;

import org.jspecify.annotations.NullMarked;
