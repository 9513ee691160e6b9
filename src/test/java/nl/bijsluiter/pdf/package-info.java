@NullMarked
package nl.bijsluiter.pdf;

import org.jspecify.annotations.NullMarked;
