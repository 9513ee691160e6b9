/// XHTML to PDF: parses, lays out, and writes one file of one or several parts, with embedded fonts
/// and nothing fetched from anywhere. Knows nothing of advices.
///
/// May depend on nothing of ours; the only package that knows Flying Saucer and OpenPDF's layout.
@NullMarked
package nl.bijsluiter.pdf;

import org.jspecify.annotations.NullMarked;
