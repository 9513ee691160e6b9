/// Calls that sealing makes to services of others: bounded in time and size, and nothing else.
///
/// May depend on nothing of ours.
@NullMarked
package nl.bijsluiter.seal.outbound;

import org.jspecify.annotations.NullMarked;
