/// The service over HTTP: resources, the headers of every answer, and what is refused at the door.
///
/// May depend on every other package but `letter` and `pdf`; nothing depends on it.
@NullMarked
package nl.bijsluiter.http;

import org.jspecify.annotations.NullMarked;
