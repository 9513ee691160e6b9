package nl.bijsluiter.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.bijsluiter.http.contract.Contract;

/// The headers of every answer: of resources, of Quarkus' own endpoints, and of errors.
@Singleton
final class ResponseHeaders {
  private static final String SECURITY_POLICY = "Content-Security-Policy";
  private static final String YEAR = "max-age=31536000; includeSubDomains";

  private final Contract contract;

  ResponseHeaders(Contract contract) {
    this.contract = contract;
  }

  void install(@Observes Filters filters) {
    filters.register(this::promise, Integer.MAX_VALUE);
  }

  /// Of calls that fail before any filter sees them.
  void installFailures(@Observes Router router) {
    router.route().order(-Integer.MAX_VALUE).failureHandler(this::promise);
  }

  private void promise(RoutingContext call) {
    call.addHeadersEndHandler(_ -> set(call.response().headers(), call.request()));
    call.next();
  }

  private void set(MultiMap headers, HttpServerRequest request) {
    headers
        .set("API-Version", contract.version())
        .set("Cache-Control", "no-store")
        .set("X-Content-Type-Options", "nosniff")
        .set("X-Frame-Options", "DENY")
        .set("Referrer-Policy", "no-referrer");
    if (!headers.contains(SECURITY_POLICY)) {
      headers.set(SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    }
    if ("https".equals(request.scheme())) {
      headers.set("Strict-Transport-Security", YEAR);
    }
    if ("/v1/openapi.json".equals(request.path())) {
      headers.set("Access-Control-Allow-Origin", "*");
    }
  }
}
