/// Tests of the catalogue, and of the texts in `i18n/` themselves.
@NullMarked
package nl.bijsluiter.language;

import org.jspecify.annotations.NullMarked;
