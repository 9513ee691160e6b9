/// A text as words: folded, so that no disguise of a letter hides one, cut into sentences and
/// clauses, and held against patterns of words. Places are told in code points of the text as sent.
///
/// Knows ICU4J, and nothing of ours.
@NullMarked
package nl.bijsluiter.wording.text;

import org.jspecify.annotations.NullMarked;
