package nl.bijsluiter.http.letters;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijsluiter.advice.WrittenText;
import nl.bijsluiter.advice.WrittenTexts;
import nl.bijsluiter.gate.Judge;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Sent;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole service, on the day that somebody took the end of the term out of a template.
@Tag("slow") // starts the service once more
@QuarkusTest
@TestProfile(LostElementTest.WithoutTerm.class)
class LostElementTest {
  private static final Path LOG = Path.of("target", "lost-element.log");
  private static final Sent ADVICE = Sent.example("valid/contact-advice-suspension");

  /// The edited template, and a log to read back.
  public static final class WithoutTerm implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(Edit.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.log.file.enabled", "true", "quarkus.log.file.path", LOG.toString());
    }
  }

  /// Takes the element out as the templates are read.
  @Alternative
  @Singleton
  public static final class Edit {
    void edit(@Observes EngineBuilder engine) {
      engine.addParserHook(parser ->
          parser.addContentFilter(template -> template.replace("{part.text('term.until')}", "")));
    }
  }

  private static Response call(String path) {
    return Calls.json(ADVICE.json()).post(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {Calls.LETTERS, Calls.PREVIEW})
  void aLetterThatLostAnElementIsAFailureWithAReferenceAndNoLetter(String path) {
    call(path)
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .header("Letter-Id", nullValue())
        .body("", aMapWithSize(5))
        .body("type", equalTo("/problems/failure"));
  }

  @Test
  void theLogHasItsReferenceAndItsPlace() throws IOException {
    String reference = call(Calls.LETTERS).then().extract().path("instance");
    var line = "Failure " + reference.replace("urn:uuid:", "") + ": ";
    assertTrue(
        Files.readString(LOG).contains(line + "nl.bijsluiter.letter.IncompleteLetter"), line);
  }

  /// The lines of what the caller wrote that stand in `told`.
  private static List<String> linesIn(String told) {
    return WrittenTexts.of(((Lawful) Judge.judge(ADVICE)).advice()).stream()
        .map(WrittenText::text)
        .flatMap(String::lines)
        .filter(line -> !line.isEmpty() && told.contains(line))
        .toList();
  }

  @Test
  void noWordOfTheAdviceIsInTheAnswerOrTheLog() throws IOException {
    assertEquals(List.of(), linesIn(call(Calls.LETTERS).asString()));
    assertEquals(List.of(), linesIn(Files.readString(LOG)));
    assertTrue(linesIn(ADVICE.json()).contains("VT-2026.0203"));
  }

  @Test
  void aLetterOfAnotherKindStillLeaves() {
    Calls.json(Calls.example("valid/leaflet-police")).post(Calls.LETTERS).then().statusCode(200);
  }
}
