package nl.bijsluiter.http.verifications;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import nl.bijsluiter.http.negotiation.Accept;
import nl.bijsluiter.http.negotiation.Answers;
import nl.bijsluiter.http.negotiation.MediaTypes;
import nl.bijsluiter.verification.Checks;
import nl.bijsluiter.verification.Verdict;

/// A PDF is checked: is it ours, and is it whole?
@Singleton
@Path(VerificationsResource.PATH)
public final class VerificationsResource {
  static final String PATH = "/v1/verifications";

  private final Checks checks;
  private final Answers answers;
  private final MeterRegistry registry;

  VerificationsResource(Checks checks, Answers answers, MeterRegistry registry) {
    this.checks = checks;
    this.answers = answers;
    this.registry = registry;
  }

  /// The verdict on a file. More at once than there is room for are sent away.
  @POST
  public Response verify(InputStream body, HttpHeaders headers) {
    Accept.choose(headers, List.of(MediaTypes.JSON));
    PdfBody.requirePdf(headers);
    var verdict =
        checks.check(() -> PdfBody.read(body)).orElseThrow(ServiceUnavailableException::new);
    count(verdict);
    return answers.inJson(texts -> Verification.of(verdict, texts), headers);
  }

  /// By verdict, and of the file nothing.
  private void count(Verdict verdict) {
    var label = Verification.Label.of(verdict).name();
    registry.counter("bijsluiter.verifications", "verdict", label).increment();
  }
}
