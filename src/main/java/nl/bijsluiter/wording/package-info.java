/// What the words of a text say: order language and hidden suspension by the phrases of each
/// language in `i18n/`, and e-mail addresses and telephone numbers.
///
/// May depend on `advice`, `issuer` and `language`; the only place that knows ICU4J and
/// libphonenumber.
@NullMarked
package nl.bijsluiter.wording;

import org.jspecify.annotations.NullMarked;
