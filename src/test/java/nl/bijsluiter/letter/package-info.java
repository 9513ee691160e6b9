/// Tests of what a letter says and shows.
@NullMarked
package nl.bijsluiter.letter;

import org.jspecify.annotations.NullMarked;
