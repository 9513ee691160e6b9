@NullMarked
package nl.bijsluiter.pdf.shaping.gpos;

import org.jspecify.annotations.NullMarked;
