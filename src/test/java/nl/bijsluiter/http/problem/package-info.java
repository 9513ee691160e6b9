@NullMarked
package nl.bijsluiter.http.problem;

import org.jspecify.annotations.NullMarked;
