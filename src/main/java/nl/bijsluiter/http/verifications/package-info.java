/// The call: a PDF comes in, and out goes whether it is a letter of ours. Keeps nothing of either.
///
/// May depend on `http.negotiation`, `http.problem`, `verification` and what that hands out.
@NullMarked
package nl.bijsluiter.http.verifications;

import org.jspecify.annotations.NullMarked;
