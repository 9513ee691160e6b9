@NullMarked
package nl.bijsluiter.http.verifications;

import org.jspecify.annotations.NullMarked;
