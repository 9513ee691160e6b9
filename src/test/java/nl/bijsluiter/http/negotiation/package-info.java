@NullMarked
package nl.bijsluiter.http.negotiation;

import org.jspecify.annotations.NullMarked;
