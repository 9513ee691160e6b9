/// Breaks the rules of the gate on purpose; the tests of `nl.bijsluiter.gate` must see it.
@NullMarked
package nl.bijsluiter.wrong.advice;

import org.jspecify.annotations.NullMarked;
