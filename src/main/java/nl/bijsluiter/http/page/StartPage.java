package nl.bijsluiter.http.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.bijsluiter.http.negotiation.Accept;
import nl.bijsluiter.http.negotiation.OperatorTexts;
import nl.bijsluiter.language.Catalogue;

/// What this service is, and where to go from here.
@Singleton
@Path("/")
public final class StartPage {
  private final Template template;
  private final OperatorTexts operatorTexts;
  private final Catalogue catalogue;

  StartPage(
      @Location("page/start.html") Template template,
      OperatorTexts operatorTexts,
      Catalogue catalogue) {
    this.template = template;
    this.operatorTexts = operatorTexts;
    this.catalogue = catalogue;
  }

  /// The page.
  @GET
  public Response read(HttpHeaders headers) {
    Accept.choose(headers, List.of("text/html"));
    var texts = operatorTexts.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var languages = catalogue.languages().stream().filter(language -> language.issuable()).toList();
    return Page.of(template.data("languages", languages), texts);
  }
}
