/// Pages for people with a browser: the start page, and what each problem means.
///
/// May depend on `http.negotiation` and `http.problem`.
@NullMarked
package nl.bijsluiter.http.page;

import org.jspecify.annotations.NullMarked;
