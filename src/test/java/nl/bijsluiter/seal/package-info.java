@NullMarked
package nl.bijsluiter.seal;

import org.jspecify.annotations.NullMarked;
