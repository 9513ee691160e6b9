/// `GPOS`: the lookups that move glyphs and place marks.
///
/// Depends on what all lookups have in common, and on the font's other tables.
@NullMarked
package nl.bijsluiter.pdf.shaping.gpos;

import org.jspecify.annotations.NullMarked;
