@NullMarked
package nl.bijsluiter.pdf.shaping.table;

import org.jspecify.annotations.NullMarked;
