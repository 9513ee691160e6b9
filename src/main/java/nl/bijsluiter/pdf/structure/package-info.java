/// The structure of a tagged PDF: what each piece of a page is, in which language, and in which
/// order all is read (ISO 32000-1, 14.7 and 14.8; ISO 14289-1).
///
/// Built from the documents' own elements, whose order is the reading order, whatever is painted
/// first. May depend on nothing of ours.
@NullMarked
package nl.bijsluiter.pdf.structure;

import org.jspecify.annotations.NullMarked;
