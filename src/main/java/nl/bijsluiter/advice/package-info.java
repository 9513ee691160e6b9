/// An advice as received, as records and closed lists: it holds what came, nulls included, so that
/// every finding can be named. What is asked of it stands on its fields and in `rule`.
///
/// May depend on the JDK, Jakarta Validation and the annotations of Jackson and OpenAPI.
@NullMarked
package nl.bijsluiter.advice;

import org.jspecify.annotations.NullMarked;
