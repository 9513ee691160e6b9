package nl.bijsluiter.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a file carries beside its parts.
///
/// @param time when it was made, in whole seconds: a PDF holds no finer
/// @param creator what composed the parts, with the versions of all that decides how they read
/// @param sealing [Sealing#NONE] for a file without a seal
/// @param watermark a word in light grey across every page
public record PdfOptions(
    Instant time, String creator, Sealing sealing, Optional<String> watermark) {
  public PdfOptions {
    time = time.truncatedTo(ChronoUnit.SECONDS);
  }
}
