@NullMarked
package nl.bijsluiter.pdf.source;

import org.jspecify.annotations.NullMarked;
