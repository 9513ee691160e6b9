/// Tests of how the packages hang together.
@NullMarked
package nl.bijsluiter;

import org.jspecify.annotations.NullMarked;
