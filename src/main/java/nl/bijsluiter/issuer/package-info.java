/// The organisations in whose name letters go out, from configuration.
///
/// May depend on `advice`, for the kinds of organisation.
@NullMarked
package nl.bijsluiter.issuer;

import org.jspecify.annotations.NullMarked;
