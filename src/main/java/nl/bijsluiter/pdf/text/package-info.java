/// Text on a page: the bundled fonts, which of them draws what, how wide it is, and where a line
/// may break.
///
/// May depend on `pdf.shaping`.
@NullMarked
package nl.bijsluiter.pdf.text;

import org.jspecify.annotations.NullMarked;
