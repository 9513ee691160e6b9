/// What labelled sentences teach about a new one: whether it breaks a rule on wording, as a whole.
///
/// A linear model over the words of a sentence, their pairs, and the letters in them. Its weights
/// are learned from `src/test/resources/wording/` by `src/scripts/learn-wording`, and are part of
/// the service.
@NullMarked
package nl.bijsluiter.wording.learned;

import org.jspecify.annotations.NullMarked;
