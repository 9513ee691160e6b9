@NullMarked
package nl.bijsluiter.pdf.shaping.layout;

import org.jspecify.annotations.NullMarked;
