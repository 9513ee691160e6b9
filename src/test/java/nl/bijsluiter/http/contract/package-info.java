@NullMarked
package nl.bijsluiter.http.contract;

import org.jspecify.annotations.NullMarked;
