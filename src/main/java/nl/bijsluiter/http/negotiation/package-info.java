/// What a caller asks for beside the resource: a media type, and a language to be spoken to in.
///
/// May depend on `language`.
@NullMarked
package nl.bijsluiter.http.negotiation;

import org.jspecify.annotations.NullMarked;
