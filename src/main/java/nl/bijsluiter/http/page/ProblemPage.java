package nl.bijsluiter.http.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.bijsluiter.http.negotiation.Accept;
import nl.bijsluiter.http.negotiation.OperatorTexts;
import nl.bijsluiter.http.problem.Explanations;
import nl.bijsluiter.http.problem.Problem;
import nl.bijsluiter.http.problem.ProblemType;
import nl.bijsluiter.language.Texts;
import org.jboss.resteasy.reactive.RestPath;

/// What a type of problem means: its `type` leads here.
@Singleton
@Path("/problems/{name}")
public final class ProblemPage {
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String PLAIN = "text/plain";

  private final Template template;
  private final Explanations explanations;
  private final OperatorTexts operatorTexts;

  ProblemPage(
      @Location("page/problem.html") Template template,
      Explanations explanations,
      OperatorTexts operatorTexts) {
    this.template = template;
    this.explanations = explanations;
    this.operatorTexts = operatorTexts;
  }

  /// The explanation, as a page, JSON or plain text.
  @GET
  public Response read(@RestPath String name, HttpHeaders headers) {
    var type = ProblemType.labelled(name).orElseThrow(NotFoundException::new);
    var texts = operatorTexts.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var explained = explanations.of(type, texts);
    return switch (Accept.choose(headers, List.of(HTML, JSON, PLAIN))) {
      case JSON -> answer(explained, JSON, texts);
      case PLAIN -> answer(plain(explained), PLAIN + ";charset=utf-8", texts);
      default -> Page.of(template.data("problem", explained), texts);
    };
  }

  private static Response answer(Object entity, String mediaType, Texts texts) {
    return Response.ok(entity, mediaType).header(HttpHeaders.CONTENT_LANGUAGE, texts.tag()).build();
  }

  private static String plain(Problem explained) {
    return explained.title() + "\n\n" + explained.detail() + "\n";
  }
}
