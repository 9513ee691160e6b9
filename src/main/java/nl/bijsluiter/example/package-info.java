/// The advices in `examples/`, filled in for a day: for the API document, the tests and the first
/// letter that `./run` makes.
///
/// Depends on nothing of ours.
@NullMarked
package nl.bijsluiter.example;

import org.jspecify.annotations.NullMarked;
