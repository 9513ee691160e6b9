@NullMarked
package nl.bijsluiter.verification;

import org.jspecify.annotations.NullMarked;
