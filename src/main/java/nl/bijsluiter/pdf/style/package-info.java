/// Which style each element of a document has: style sheets read strictly, and matched.
///
/// May depend on `pdf.source`.
@NullMarked
package nl.bijsluiter.pdf.style;

import org.jspecify.annotations.NullMarked;
