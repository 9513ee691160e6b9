package nl.bijsluiter.http.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.bijsluiter.http.contract.Contract;
import nl.bijsluiter.http.negotiation.OperatorTexts;
import nl.bijsluiter.intake.UnreadableBody;
import nl.bijsluiter.issuing.LetterTooLong;
import nl.bijsluiter.language.Texts;
import nl.bijsluiter.seal.SealUnavailable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Makes a problem of every exception that a resource throws.
final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);

  private final Explanations explanations;
  private final OperatorTexts operatorTexts;
  private final Contract contract;

  Problems(Explanations explanations, OperatorTexts operatorTexts, Contract contract) {
    this.explanations = explanations;
    this.operatorTexts = operatorTexts;
    this.contract = contract;
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refused, UriInfo uri, HttpHeaders headers) {
    var type = ProblemType.of(refused.getResponse().getStatus());
    return type == ProblemType.FAILURE
        ? failed(refused, uri, headers)
        : response(Refusal.of(type), uri, headers).build();
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException refused, UriInfo uri, HttpHeaders headers) {
    var allowed = contract.allowed(uri.getRequestUri().getRawPath());
    return response(Refusal.methodNotAllowed(allowed), uri, headers)
        .header(HttpHeaders.ALLOW, allowed)
        .build();
  }

  @ServerExceptionMapper
  Response unreadable(UnreadableBody body, UriInfo uri, HttpHeaders headers) {
    return response(Refusal.unreadable(body.reason()), uri, headers).build();
  }

  /// `Accept-Encoding` tells a coding that is not taken from a media type that is not (RFC 9110).
  @ServerExceptionMapper
  Response encoded(EncodedBody body, UriInfo uri, HttpHeaders headers) {
    return response(Refusal.encoded(), uri, headers)
        .header(HttpHeaders.ACCEPT_ENCODING, "identity")
        .build();
  }

  @ServerExceptionMapper
  Response refused(RefusedFile file, UriInfo uri, HttpHeaders headers) {
    return response(Refusal.of(file.reason()), uri, headers).build();
  }

  @ServerExceptionMapper
  Response tooLong(LetterTooLong letter, UriInfo uri, HttpHeaders headers) {
    return response(Refusal.of(ProblemType.LETTER_TOO_LONG), uri, headers).build();
  }

  @ServerExceptionMapper
  Response invalid(RefusedAdvice refused, UriInfo uri, HttpHeaders headers) {
    var texts = texts(headers);
    return response(explanations.of(refused, path(uri), texts), texts).build();
  }

  @ServerExceptionMapper
  Response unavailable(SealUnavailable seal, UriInfo uri, HttpHeaders headers) {
    return response(Refusal.unsealed(seal.cause()), uri, headers).build();
  }

  @ServerExceptionMapper
  Response failed(Exception failure, UriInfo uri, HttpHeaders headers) {
    var reference = UUID.randomUUID();
    LOG.errorf("Failure %s: %s", reference, Trace.of(failure));
    var texts = texts(headers);
    return response(
            explanations.of(Refusal.failure(reference.toString()), "urn:uuid:" + reference, texts),
            texts)
        .build();
  }

  private ResponseBuilder response(Refusal refusal, UriInfo uri, HttpHeaders headers) {
    var texts = texts(headers);
    var response = response(explanations.of(refusal, path(uri), texts), texts);
    refusal
        .type()
        .retryAfter()
        .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
    return response;
  }

  private static ResponseBuilder response(Problem problem, Texts texts) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, texts.tag())
        .entity(problem);
  }

  private Texts texts(HttpHeaders headers) {
    return operatorTexts.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }
}
