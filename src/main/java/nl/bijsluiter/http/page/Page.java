package nl.bijsluiter.http.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijsluiter.language.Texts;

/// A page in the language of its reader. It runs no script, and has its style from us.
final class Page {
  static final String MEDIA_TYPE = "text/html;charset=utf-8";

  private static final String PREFIX = "page.";
  private static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private Page() {}

  static Response of(TemplateInstance template, Texts texts) {
    var html = template.data("language", texts.tag()).data("text", words(texts)).render();
    return Response.ok(html, MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, texts.tag())
        .header("Content-Security-Policy", SECURITY_POLICY)
        .build();
  }

  /// The texts of pages, by the name that templates have for them.
  private static Map<String, String> words(Texts texts) {
    return texts.keys().stream()
        .filter(key -> key.startsWith(PREFIX))
        .collect(Collectors.toMap(key -> key.substring(PREFIX.length()), texts::get));
  }
}
