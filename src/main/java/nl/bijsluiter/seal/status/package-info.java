/// Whether a certificate has been revoked: by OCSP (RFC 6960), then by revocation list (RFC 5280).
///
/// May depend on `seal.outbound`.
@NullMarked
package nl.bijsluiter.seal.status;

import org.jspecify.annotations.NullMarked;
