package nl.bijsluiter.http.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The style of every page.
@Singleton
@Path("/page.css")
public final class StyleSheet {
  private final String css = load();

  /// The style sheet.
  @GET
  public Response read() {
    return Response.ok(css, "text/css;charset=utf-8").build();
  }

  private static String load() {
    try (var file = StyleSheet.class.getResourceAsStream("/page/page.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
