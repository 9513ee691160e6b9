@NullMarked
package nl.bijsluiter.pdf.shaping.gsub;

import org.jspecify.annotations.NullMarked;
