/// From a request's bytes to a sealed letter: judge, compose, render, seal, hand out. Nothing is
/// handed out before it is complete.
///
/// May depend on every package but `http`.
@NullMarked
package nl.bijsluiter.issuing;

import org.jspecify.annotations.NullMarked;
