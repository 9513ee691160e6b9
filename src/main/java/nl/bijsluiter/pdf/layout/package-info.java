/// XHTML documents laid out on pages.
///
/// May depend on `pdf.source`, `pdf.structure`, `pdf.style` and `pdf.text`. Each part of a letter
/// is laid out on its own, before any is painted: so the number of pages, and where each part
/// begins, are known to every page.
@NullMarked
package nl.bijsluiter.pdf.layout;

import org.jspecify.annotations.NullMarked;
