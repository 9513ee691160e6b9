/// The languages we issue in, and every text for people: read from `i18n/` once, at start.
///
/// Depends on nothing of ours.
@NullMarked
package nl.bijsluiter.language;

import org.jspecify.annotations.NullMarked;
