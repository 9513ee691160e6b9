@NullMarked
package nl.bijsluiter.advice.rule;

import org.jspecify.annotations.NullMarked;
