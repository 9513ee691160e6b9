/// The gate: an advice as received is judged by every rule at once, and only what passes becomes
/// [Lawful], the one thing that a letter is made of.
///
/// May depend on `advice` and Jakarta Validation.
@NullMarked
package nl.bijsluiter.gate;

import org.jspecify.annotations.NullMarked;
