/// What `bench/run` measures in process. No test: nothing here is right or wrong.
@NullMarked
package nl.bijsluiter.bench;

import org.jspecify.annotations.NullMarked;
