package nl.bijsluiter.http.lists;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.http.negotiation.Answers;
import nl.bijsluiter.issuer.Issuers;
import nl.bijsluiter.language.Catalogue;

/// What a caller can choose from, and what is asked of an advice.
@Singleton
@Path("/v1")
public final class ListsResource {
  private final Answers answers;
  private final Catalogue catalogue;
  private final Issuers issuers;
  private final Limits limits;

  ListsResource(Answers answers, Catalogue catalogue, Issuers issuers, Limits limits) {
    this.answers = answers;
    this.catalogue = catalogue;
    this.issuers = issuers;
    this.limits = limits;
  }

  /// Every language we have texts in.
  @GET
  @Path("languages")
  public Response languages(HttpHeaders headers) {
    return Answers.inJson(catalogue.languages(), headers);
  }

  /// Every rule about advices.
  @GET
  @Path("rules")
  public Response rules(HttpHeaders headers) {
    return answers.inJson(
        texts ->
            Arrays.stream(Code.values())
                .filter(Code::isRule)
                .map(code -> Rule.of(code, limits, texts))
                .toList(),
        headers);
  }

  /// Every issuer that the caller may use.
  @GET
  @Path("issuers")
  public Response issuers(HttpHeaders headers) {
    return Answers.inJson(issuers.all().stream().map(IssuerEntry::of).toList(), headers);
  }
}
