/// The rules, a file each: the constraint, and in it the check. What a rule asks and where it comes
/// from stands above it; which code it gives stands in [nl.bijsluiter.advice.Code].
///
/// A check gets its surroundings as [Circumstances] and answers with every
/// [nl.bijsluiter.advice.Finding] at once, through the two places that Hibernate Validator has for
/// it (`constraintValidatorPayload` on the way in, `withDynamicPayload` on the way out).
@NullMarked
package nl.bijsluiter.advice.rule;

import org.jspecify.annotations.NullMarked;
