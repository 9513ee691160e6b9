package nl.bijsluiter.http.letters;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LettersResourceTest {
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static String beginning(byte[] file) {
    return new String(Arrays.copyOf(file, 5), StandardCharsets.US_ASCII);
  }

  private static Response letter(String mediaType) {
    return Calls.json(Calls.advice()).header("Accept", mediaType).post(Calls.LETTERS);
  }

  @Test
  void aLawfulAdviceBecomesAPdf() {
    assertEquals("%PDF-", beginning(letter("*/*").then().statusCode(200).extract().asByteArray()));
  }

  @Test
  void aLetterSaysInItsHeadersWhatItIs() {
    var letter = letter("application/pdf");
    letter
        .then()
        .contentType("application/pdf")
        .header("Letter-Id", matchesPattern(UUID))
        .header("Seal-Level", equalTo("B-T"))
        .header("Content-Language", equalTo("en, nl"))
        .header("Repr-Digest", equalTo(Sha256.of(letter.asByteArray()).reprDigest()))
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"contact-advice-" + letter.header("Letter-Id") + ".pdf\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                     | application/pdf
          application/pdf                         | application/pdf
          application/json                        | application/json
          application/pdf;q=0.1, application/json | application/json
          """)
  void theCallerChoosesTheForm(String accept, String form) {
    letter(accept).then().statusCode(200).contentType(form);
  }

  @Test
  void inJsonTheLetterIsTheSameInBase64() {
    var json = letter("application/json").then().statusCode(200).extract().jsonPath();
    var file = Base64.getDecoder().decode(json.getString("content"));
    assertEquals("%PDF-", beginning(file));
    assertEquals(
        Map.of(
            "kind",
            "contact-advice",
            "languages",
            List.of("en", "nl"),
            "sealedAt",
            "2026-11-24T09:00:00Z",
            "level",
            "B-T",
            "sha256",
            Sha256.of(file).hex(),
            "length",
            file.length,
            "fileName",
            "contact-advice-" + json.getString("id") + ".pdf"),
        Map.of(
            "kind", json.getString("kind"),
            "languages", json.getList("languages"),
            "sealedAt", json.getString("sealedAt"),
            "level", json.getString("level"),
            "sha256", json.getString("sha256"),
            "length", json.getInt("length"),
            "fileName", json.getString("fileName")));
  }

  @Test
  void inJsonItSaysInItsHeadersWhatItIsToo() {
    var letter = letter("application/json");
    letter
        .then()
        .header("Letter-Id", equalTo(letter.path("id")))
        .header("Seal-Level", equalTo("B-T"))
        .header("Content-Language", equalTo("en, nl"))
        .header("Repr-Digest", equalTo(Sha256.of(letter.asByteArray()).reprDigest()));
  }

  @Test
  void itsDocumentIsReadyForTheDocumentenApi() {
    var json = letter("application/json").jsonPath();
    assertEquals(
        Map.ofEntries(
            Map.entry("creatiedatum", "2026-11-24"),
            Map.entry("titel", "Advies over contact, van Veilig Thuis Demostreek"),
            Map.entry("auteur", "Veilig Thuis Demostreek"),
            Map.entry("taal", "dut"),
            Map.entry("status", "definitief"),
            Map.entry("vertrouwelijkheidaanduiding", "vertrouwelijk"),
            Map.entry("formaat", "application/pdf"),
            Map.entry("bestandsnaam", json.getString("fileName")),
            Map.entry("bestandsomvang", json.getInt("length")),
            Map.entry(
                "integriteit",
                Map.of(
                    "algoritme", "sha_256",
                    "waarde", json.getString("sha256"),
                    "datum", "2026-11-24")),
            Map.entry("ondertekening", Map.of("soort", "digitaal", "datum", "2026-11-24"))),
        json.getMap("document"));
  }

  @Test
  void dutchComesLastWhereverItIsNamed() {
    Calls.json(Calls.advice().replace("[\"nl\", \"en\"]", "[\"nl\"]"))
        .post(Calls.LETTERS)
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("nl"));
  }

  @Test
  void aPreviewHasNeitherIdNorSeal() {
    var preview = Calls.json(Calls.advice()).post(Calls.PREVIEW);
    preview
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Letter-Id", nullValue())
        .header("Seal-Level", nullValue())
        .header("Content-Language", equalTo("en, nl"))
        .header("Content-Disposition", equalTo("attachment; filename=\"contact-advice-draft.pdf\""))
        .header("Repr-Digest", equalTo(Sha256.of(preview.asByteArray()).reprDigest()));
  }

  @Test
  void theSameBodyGivesTheSamePreview() {
    var once = Calls.json(Calls.advice()).post(Calls.PREVIEW).asByteArray();
    assertArrayEquals(once, Calls.json(Calls.advice()).post(Calls.PREVIEW).asByteArray());
  }

  @Test
  void aCheckOfALawfulAdviceFindsNothing() {
    assertEquals(
        Map.of("errors", List.of()), Calls.check(Calls.advice()).extract().jsonPath().getMap(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid/acute-danger-now",
        "invalid/required-no-concern",
        "invalid/characters-soft-hyphen",
        "invalid/ultimum-remedium-no-own-words"
      })
  void aCheckFindsExactlyWhatALetterIsRefusedFor(String example) {
    var body = Calls.example(example);
    var found = Calls.json(body).post(Calls.CHECK).then().statusCode(200).extract().path("errors");
    assertEquals(
        found,
        Calls.json(body).post(Calls.LETTERS).then().statusCode(400).extract().path("errors"));
    assertEquals(
        found,
        Calls.json(body).post(Calls.PREVIEW).then().statusCode(400).extract().path("errors"));
  }
}
