/// Text on a page: the bundled fonts, what they can draw, how wide it is, and where a line may
/// break.
///
/// May depend on nothing of ours. One family for now; a stack of families for other scripts,
/// shaping and direction find their place here.
@NullMarked
package nl.bijsluiter.pdf.text;

import org.jspecify.annotations.NullMarked;
