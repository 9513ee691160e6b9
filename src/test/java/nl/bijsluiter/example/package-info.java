/// Tests of how examples are filled in.
@NullMarked
package nl.bijsluiter.example;

import org.jspecify.annotations.NullMarked;
