package nl.bijsluiter.http.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Fails with words that nobody may see.
@Path("/fails")
public final class FailingResource {
  /// Fails.
  @GET
  public String fail() {
    throw new IllegalStateException("words of an advice", new IllegalArgumentException("more"));
  }
}
