@NullMarked
package nl.bijsluiter.pdf.style;

import org.jspecify.annotations.NullMarked;
