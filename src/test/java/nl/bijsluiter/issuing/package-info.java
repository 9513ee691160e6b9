@NullMarked
package nl.bijsluiter.issuing;

import org.jspecify.annotations.NullMarked;
