@NullMarked
package nl.bijsluiter.pdf.text;

import org.jspecify.annotations.NullMarked;
