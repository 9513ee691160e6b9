package nl.bijsluiter.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijsluiter.http.contract.ServiceConfig;
import nl.bijsluiter.http.negotiation.Accept;
import nl.bijsluiter.http.negotiation.MediaTypes;
import nl.bijsluiter.http.negotiation.OperatorTexts;
import nl.bijsluiter.language.Texts;

/// Where to report a weakness (RFC 9116).
@Singleton
@Path(SecurityTxtResource.PATH)
public final class SecurityTxtResource {
  static final String PATH = "/.well-known/security.txt";

  /// The RFC advises less than a year.
  private static final Duration VALIDITY = Duration.ofDays(180);

  private final ServiceConfig config;
  private final OperatorTexts operatorTexts;
  private final Clock clock;

  SecurityTxtResource(ServiceConfig config, OperatorTexts operatorTexts, Clock clock) {
    this.config = config;
    this.operatorTexts = operatorTexts;
    this.clock = clock;
  }

  /// The file, valid for half a year from today.
  @GET
  public Response read(HttpHeaders headers) {
    return Response.ok(text(), Accept.choose(headers, List.of(MediaTypes.PLAIN))).build();
  }

  private String text() {
    var expires = clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.DAYS);
    var languages = operatorTexts.all().stream().map(Texts::tag).collect(Collectors.joining(", "));
    return Stream.of(
            Stream.of("Contact: " + config.securityContact()),
            Stream.of("Expires: " + expires),
            Stream.of("Preferred-Languages: " + languages),
            config.address().stream().map(address -> "Canonical: " + address + PATH))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
