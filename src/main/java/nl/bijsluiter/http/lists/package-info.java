/// What a caller can choose from, and what is asked of an advice: languages, rules, issuers.
///
/// May depend on `http.negotiation`, `advice`, `issuer` and `language`.
@NullMarked
package nl.bijsluiter.http.lists;

import org.jspecify.annotations.NullMarked;
