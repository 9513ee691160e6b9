@NullMarked
package nl.bijsluiter.seal.timestamp;

import org.jspecify.annotations.NullMarked;
