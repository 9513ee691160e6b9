/// Rules that no example breaks.
@NullMarked
package nl.bijsluiter.wrong.advice.rule;

import org.jspecify.annotations.NullMarked;
