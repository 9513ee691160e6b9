/// A lawful advice, its issuer and our texts, to the XHTML of a letter: a part for each language,
/// each with the leaflet. Templates stand in `templates/letter`, the words in `i18n`.
///
/// May depend on `gate`, `advice`, `issuer` and `language`; the only package that renders letters
/// with Qute.
@NullMarked
package nl.bijsluiter.letter;

import org.jspecify.annotations.NullMarked;
