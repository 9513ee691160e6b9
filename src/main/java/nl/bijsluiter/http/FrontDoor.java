package nl.bijsluiter.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.bijsluiter.http.contract.Contract;
import nl.bijsluiter.http.problem.ProblemType;
import nl.bijsluiter.http.problem.RefusedFile;
import nl.bijsluiter.http.problem.RouterProblems;
import nl.bijsluiter.intake.AdviceReader;

/// Turns away, before any resource sees it, what no resource takes: a path with a slash too many or
/// with parameters in it, and a body that says of itself that it is too large.
@Singleton
final class FrontDoor {
  /// Right after the headers are promised.
  private static final int PRIORITY = Integer.MAX_VALUE - 1;

  /// What Quarkus would lead to a resource all the same: `/v1/rules/`, `//v1/rules`,
  /// `/v1/rules;a=b`.
  private static final Pattern NOT_OURS = Pattern.compile(".+/|.*//.*|.*;.*");

  /// Quarkus' own endpoints, which answer to any method.
  private static final String OWN = "/q/";

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /// Where files come in, which may be larger than any other body.
  private static final String FILES = "/v1/verifications";

  /// What is read of a body that was refused, so that the caller gets to see why.
  private static final long PATIENCE = 16L << 20;

  private final RouterProblems problems;
  private final Contract contract;

  FrontDoor(RouterProblems problems, Contract contract) {
    this.problems = problems;
    this.contract = contract;
  }

  void install(@Observes Filters filters) {
    filters.register(this::admit, PRIORITY);
  }

  void installFailures(@Observes Router router) {
    router.route().order(-PRIORITY).failureHandler(problems::answerFailure);
    router.errorHandler(ProblemType.BAD_REQUEST.status(), problems::answerFailure);
  }

  private void admit(RoutingContext call) {
    var request = call.request();
    var path = Objects.requireNonNullElse(request.path(), "");
    if (NOT_OURS.matcher(path).matches()) {
      refuse(call, ProblemType.NOT_FOUND);
    } else if (request.method().equals(HttpMethod.OPTIONS)) {
      tellMethods(call, path);
    } else if (path.startsWith(OWN) && !READING.contains(request.method())) {
      problems.notAllowed(call, contract.allowed(path));
      request.resume();
    } else if (path.equals(FILES) && length(request) > RefusedFile.MAX_BYTES) {
      refuse(call, problems::answerLargeFile);
    } else if (!path.equals(FILES) && length(request) > AdviceReader.MAX_BYTES) {
      refuse(call, ProblemType.BODY_TOO_LARGE);
    } else {
      call.next();
    }
  }

  /// Quarkus tells the methods of a resource, whatever the path below it.
  private void tellMethods(RoutingContext call, String path) {
    if (contract.has(path) || path.startsWith(OWN)) {
      call.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, contract.allowed(path)).end();
    } else if (path.startsWith(Contract.PREFIX + "/")) {
      problems.answer(call, ProblemType.NOT_FOUND);
    } else {
      call.next();
    }
  }

  private void refuse(RoutingContext call, ProblemType type) {
    refuse(call, refused -> problems.answer(refused, type));
  }

  private static void refuse(RoutingContext call, Consumer<RoutingContext> answer) {
    var request = call.request();
    if (length(request) > PATIENCE || request.headers().contains(HttpHeaders.EXPECT)) {
      call.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
    answer.accept(call);
    request.resume();
  }

  /// What the caller says it sends; nothing where it does not say, or nonsense.
  private static long length(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
  }
}
