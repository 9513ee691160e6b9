/// What a caller is told when something is wrong: problem details (RFC 9457), with all findings on
/// an advice, in the caller's language. Every refusal and every failure leaves through here.
///
/// May depend on `http.negotiation`, `http.contract`, and what throws: `advice`, `gate`, `intake`,
/// `issuing`, `seal`.
@NullMarked
package nl.bijsluiter.http.problem;

import org.jspecify.annotations.NullMarked;
