/// Laid-out parts to the pages of a file: direction, tags, links.
///
/// May depend on `pdf.layout`, `pdf.structure` and `pdf.text`.
@NullMarked
package nl.bijsluiter.pdf.paint;

import org.jspecify.annotations.NullMarked;
