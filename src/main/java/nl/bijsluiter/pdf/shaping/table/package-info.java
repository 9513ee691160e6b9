/// The tables of an OpenType font file that say which glyph stands for a character, how wide it is
/// and what kind of glyph it is; with the two formats, coverage and class definition, in which all
/// tables name sets of glyphs.
///
/// Depends on the JDK only.
@NullMarked
package nl.bijsluiter.pdf.shaping.table;

import org.jspecify.annotations.NullMarked;
