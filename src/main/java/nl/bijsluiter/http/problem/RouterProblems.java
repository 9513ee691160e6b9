package nl.bijsluiter.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import nl.bijsluiter.http.negotiation.OperatorTexts;
import org.jboss.logging.Logger;

/// Answers with a problem where a call does not reach a resource.
@Singleton
public final class RouterProblems {
  private static final Logger LOG = Logger.getLogger(RouterProblems.class);

  private final Explanations explanations;
  private final OperatorTexts operatorTexts;
  private final ObjectMapper json;

  RouterProblems(Explanations explanations, OperatorTexts operatorTexts, ObjectMapper json) {
    this.explanations = explanations;
    this.operatorTexts = operatorTexts;
    this.json = json;
  }

  /// Ends the call with a problem of this type.
  public void answer(RoutingContext call, ProblemType type) {
    answer(call, Refusal.of(type), path(call));
  }

  /// Ends a call that brings a file too large to be checked.
  public void answerLargeFile(RoutingContext call) {
    answer(call, Refusal.of(RefusedFile.Reason.TOO_LARGE), path(call));
  }

  /// Ends a call whose method the path does not have.
  ///
  /// @param allowed those that it has
  public void notAllowed(RoutingContext call, String allowed) {
    call.response().putHeader(HttpHeaders.ALLOW, allowed);
    answer(call, Refusal.methodNotAllowed(allowed), path(call));
  }

  /// Ends a call that failed on its way.
  public void answerFailure(RoutingContext call) {
    var type = type(call);
    if (type == ProblemType.FAILURE) {
      fail(call);
    } else {
      answer(call, type);
    }
  }

  private static ProblemType type(RoutingContext call) {
    return call.failure() instanceof RejectedExecutionException
        ? ProblemType.OVERLOADED
        : ProblemType.of(call.statusCode());
  }

  private void fail(RoutingContext call) {
    var reference = UUID.randomUUID();
    var failure = call.failure();
    LOG.errorf("Failure %s: %s", reference, failure == null ? "" : Trace.of(failure));
    answer(call, Refusal.failure(reference.toString()), "urn:uuid:" + reference);
  }

  private void answer(RoutingContext call, Refusal refusal, String instance) {
    var response = call.response();
    if (response.headWritten()) {
      response.reset();
      return;
    }
    var texts = operatorTexts.in(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    response
        .setStatusCode(refusal.type().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, texts.tag());
    refusal
        .type()
        .retryAfter()
        .ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    response.end(write(explanations.of(refusal, instance, texts)));
  }

  private static String path(RoutingContext call) {
    return Objects.requireNonNullElse(call.request().path(), "");
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
