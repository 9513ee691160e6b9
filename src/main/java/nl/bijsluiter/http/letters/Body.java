package nl.bijsluiter.http.letters;

import static java.util.Objects.requireNonNullElse;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.bijsluiter.http.problem.EncodedBody;
import nl.bijsluiter.intake.AdviceReader;

/// Takes in the body of a call that is said to be JSON: only in UTF-8, and not too much of it.
final class Body {
  private static final String UTF_8 = "utf-8";

  /// No content coding.
  private static final String IDENTITY = "identity";

  private Body() {}

  /// All of `stream`.
  ///
  /// @throws EncodedBody when it is compressed
  /// @throws NotSupportedException when the headers call it something else
  /// @throws ClientErrorException (413) when it is too large; the rest is not read
  static byte[] read(InputStream stream, HttpHeaders headers) {
    if (!IDENTITY.equalsIgnoreCase(coding(headers))) {
      throw new EncodedBody();
    }
    var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type != null && !isJson(type)) {
      throw new NotSupportedException();
    }
    var bytes = upToLimit(stream);
    if (type == null && bytes.length > 0) {
      throw new NotSupportedException();
    }
    return bytes;
  }

  private static String coding(HttpHeaders headers) {
    return requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING), IDENTITY);
  }

  private static byte[] upToLimit(InputStream stream) {
    try {
      var bytes = stream.readNBytes(AdviceReader.MAX_BYTES + 1);
      if (bytes.length > AdviceReader.MAX_BYTES) {
        throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Said of a type that is JSON, or a wildcard.
  private static boolean isJson(String header) {
    var type = MediaType.valueOf(header);
    var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
    return !type.isWildcardSubtype() && charset.equalsIgnoreCase(UTF_8);
  }
}
