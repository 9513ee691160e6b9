@NullMarked
package nl.bijsluiter.http.letters;

import org.jspecify.annotations.NullMarked;
