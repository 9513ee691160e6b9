@NullMarked
package nl.bijsluiter.http;

import org.jspecify.annotations.NullMarked;
