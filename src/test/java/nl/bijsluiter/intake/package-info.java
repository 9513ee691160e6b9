/// Tests of reading: what is no JSON, and what is JSON of another shape.
@NullMarked
package nl.bijsluiter.intake;

import org.jspecify.annotations.NullMarked;
