/// Shaping: which glyphs of a font show a piece of text, and where each of them stands. Letters of
/// the Arabic script take their joined forms, ligatures form, marks find their letters, neighbours
/// are kerned; as HarfBuzz does it, against which the tests hold every glyph and every position.
///
/// Give [OpenTypeFont] the bytes of a font and a [TextRun] of one script and one direction; the
/// [ShapedRun] says what to draw. Order of runs in a line and choice of font are the caller's.
///
/// Depends on the JDK only, and there not on its desktop.
@NullMarked
package nl.bijsluiter.pdf.shaping;

import org.jspecify.annotations.NullMarked;
