package nl.bijsluiter.http.negotiation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import nl.bijsluiter.language.Texts;

/// Answers in the form and the language that a caller asks for.
@Singleton
public final class Answers {
  private final OperatorTexts operatorTexts;
  private final ObjectMapper json;

  Answers(OperatorTexts operatorTexts, ObjectMapper json) {
    this.operatorTexts = operatorTexts;
    this.json = json;
  }

  /// `entity` as JSON.
  public static Response inJson(Object entity, HttpHeaders headers) {
    return Response.ok(entity, Accept.choose(headers, List.of(MediaTypes.JSON))).build();
  }

  /// As JSON, what `words` says in the language of the caller.
  public Response inJson(Function<Texts, Object> words, HttpHeaders headers) {
    var texts = texts(headers);
    return Response.ok(words.apply(texts), Accept.choose(headers, List.of(MediaTypes.JSON)))
        .header(HttpHeaders.CONTENT_LANGUAGE, texts.tag())
        .build();
  }

  /// The texts in the language of the caller.
  public Texts texts(HttpHeaders headers) {
    return operatorTexts.in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /// The bytes of `entity` as JSON.
  public byte[] json(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
