/// The call: an advice in JSON becomes a sealed letter, a preview of one, or a list of what is
/// wrong.
///
/// May depend on `http.negotiation`, `http.problem`, `issuing` and what that hands out.
@NullMarked
package nl.bijsluiter.http.letters;

import org.jspecify.annotations.NullMarked;
