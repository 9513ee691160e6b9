/// XHTML to PDF: one file of one or several parts, laid out, written and, where asked, sealed in
/// the same pass. Knows nothing of advices.
///
/// What [PdfRenderer] promises: only bundled fonts, all embedded; a character that none of them has
/// is refused, never left out; nothing is fetched, from network or file system; a mistake in XHTML
/// or in a style sheet is refused, not skipped; the same input gives the same bytes; pages end.
///
/// May depend on nothing of ours but its own subpackages: `source` (what is read), `text` (fonts)
/// and `layout` (pages). Together the only place that knows Flying Saucer and OpenPDF's layout.
@NullMarked
package nl.bijsluiter.pdf;

import org.jspecify.annotations.NullMarked;
