/// Timestamps of signatures by third parties (RFC 3161, RFC 5816): asking for one, and believing
/// it.
///
/// [TimestampTrust] decides whether a token is to be believed, both of what a service has just sent
/// and of what a file carries: it writes the token again in its one form, and compares. Behind it,
/// `TokenParts` reads the parts of a token and `TstInfo` what the service says in it.
///
/// [Timestamps] asks the services, each behind a circuit breaker, and says no more than
/// [TimestampsAway] where none of them will do.
///
/// May depend on `seal.form` and `seal.outbound`.
@NullMarked
package nl.bijsluiter.seal.timestamp;

import org.jspecify.annotations.NullMarked;
