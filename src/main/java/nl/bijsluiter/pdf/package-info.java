/// XHTML to PDF: one file of one or several parts, laid out, written and, where asked, sealed in
/// the same pass. Knows nothing of advices. For a document of another kind:
///
/// ```java
/// byte[] style = "h1 { color: #0b4f5c } td { padding-right: 5mm }".getBytes(UTF_8);
/// PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled(), Map.of("receipt.css", style));
/// String receipt =
///     """
///     <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
///     <head><title>Receipt</title><link rel="stylesheet" href="res:receipt.css"/></head>
///     <body><h1>Receipt</h1><table><tr><th scope="row">Tea</th><td>2.50</td></tr></table></body>
///     </html>
///     """;
/// PdfOptions options = new PdfOptions(clock.instant(), "Till 1.0", Sealing.NONE, Optional.empty());
/// byte[] pdf = renderer.render(List.of(receipt), options);
/// ```
///
/// What [PdfRenderer] promises: only bundled fonts, all embedded; a character that none of them has
/// is refused, never left out; nothing is fetched, from network or file system; a mistake in XHTML
/// or in a style sheet is refused, not skipped; the same input gives the same bytes; pages end; and
/// the file is what it claims to be, PDF/UA-1 and PDF/A-2a, if the XHTML makes sense: `h1` to `h6`
/// in order, `th` with `scope`, `img` with `alt`, a language at each passage in another one.
///
/// May depend on nothing of ours but its own subpackages: `source` (what is read), `style` (CSS),
/// `text` (fonts), `layout` (pages), `paint` (what is drawn) and `structure` (tags). Together the
/// only place that knows Flying Saucer and OpenPDF's layout.
@NullMarked
package nl.bijsluiter.pdf;

import org.jspecify.annotations.NullMarked;
