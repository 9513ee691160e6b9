@NullMarked
package nl.bijsluiter.pdf.shaping;

import org.jspecify.annotations.NullMarked;
