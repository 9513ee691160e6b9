/// What a letter is made from: XHTML, style sheets and images, read strictly. A document can name
/// bundled resources as `res:<name>` and nothing else; whatever else it names, it is refused, and
/// neither network nor file system is asked.
///
/// May depend on nothing of ours.
@NullMarked
package nl.bijsluiter.pdf.source;

import org.jspecify.annotations.NullMarked;
