@NullMarked
package nl.bijsluiter.wording;

import org.jspecify.annotations.NullMarked;
