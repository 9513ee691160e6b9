/// What `GSUB` and `GPOS` have in common: scripts, features and lookups, the glyphs that a lookup
/// sees, lookups that depend on the glyphs around, and the buffer that all of them work on.
///
/// Depends on the font's other tables only.
@NullMarked
package nl.bijsluiter.pdf.shaping.layout;

import org.jspecify.annotations.NullMarked;
