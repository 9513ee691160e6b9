package nl.bijsluiter.http.verifications;

import static java.util.Objects.requireNonNullElse;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.bijsluiter.http.problem.EncodedBody;
import nl.bijsluiter.http.problem.RefusedFile;
import nl.bijsluiter.http.problem.RefusedFile.Reason;

/// Takes in the body of a call that is said to be a PDF, and not too much of it.
final class PdfBody {
  private static final MediaType PDF = new MediaType("application", "pdf");

  /// No content coding.
  private static final String IDENTITY = "identity";

  /// ISO 32000-1, 7.5.2.
  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfBody() {}

  /// @throws EncodedBody when the body is compressed
  /// @throws RefusedFile when the headers call it something else than a PDF
  static void requirePdf(HttpHeaders headers) {
    var coding =
        requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING), IDENTITY);
    if (!IDENTITY.equalsIgnoreCase(coding)) {
      throw new EncodedBody();
    }
    var type = headers.getMediaType();
    if (type == null
        || type.isWildcardType()
        || type.isWildcardSubtype()
        || !PDF.isCompatible(type)) {
      throw new RefusedFile(Reason.OTHER_TYPE);
    }
  }

  /// All of `stream`.
  ///
  /// @throws RefusedFile when it is too large, and then the rest is not read; or is no PDF
  static byte[] read(InputStream stream) {
    var bytes = upToLimit(stream);
    if (bytes.length > RefusedFile.MAX_BYTES) {
      throw new RefusedFile(Reason.TOO_LARGE);
    }
    if (bytes.length == 0) {
      throw new RefusedFile(Reason.EMPTY);
    }
    if (!Arrays.equals(bytes, 0, Math.min(HEADER.length, bytes.length), HEADER, 0, HEADER.length)) {
      throw new RefusedFile(Reason.NO_PDF);
    }
    return bytes;
  }

  private static byte[] upToLimit(InputStream stream) {
    try {
      return stream.readNBytes(RefusedFile.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
