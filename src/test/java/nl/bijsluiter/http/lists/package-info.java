@NullMarked
package nl.bijsluiter.http.lists;

import org.jspecify.annotations.NullMarked;
