/// Tests of the gate: what each rule finds, and where.
@NullMarked
package nl.bijsluiter.gate;

import org.jspecify.annotations.NullMarked;
