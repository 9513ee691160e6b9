/// `GSUB`: the lookups that put other glyphs in the place of glyphs.
///
/// Depends on what all lookups have in common, and on the font's other tables.
@NullMarked
package nl.bijsluiter.pdf.shaping.gsub;

import org.jspecify.annotations.NullMarked;
