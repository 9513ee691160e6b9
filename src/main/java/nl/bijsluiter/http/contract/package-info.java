/// The API document (OpenAPI): words from a file, and everything that the code knows - types,
/// limits, closed lists - from the records themselves, so that nothing is said twice.
///
/// May depend on `example`, and on the annotations of `advice` through which rules are told.
@NullMarked
package nl.bijsluiter.http.contract;

import org.jspecify.annotations.NullMarked;
