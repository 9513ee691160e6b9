@NullMarked
package nl.bijsluiter.http.page;

import org.jspecify.annotations.NullMarked;
