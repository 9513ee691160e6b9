package nl.bijsluiter.http.verifications;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VerificationsResourceTest {
  private static final String VERIFICATIONS = "/v1/verifications";
  private static final String PDF = "application/pdf";
  private static final int LIMIT = 10_000_000;

  private static byte[] letter() {
    return Calls.json(Calls.advice())
        .post(Calls.LETTERS)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse verify(byte[] file) {
    return given()
        .contentType(PDF)
        .header("Accept-Language", "en")
        .body(file)
        .post(VERIFICATIONS)
        .then();
  }

  /// A file that begins as a PDF, and of which nothing else can be said.
  private static byte[] blank(int length) {
    return Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), length);
  }

  @Test
  void aTrialLetterIsGenuineAndSaysThatItIsATrial() {
    verify(letter())
        .statusCode(200)
        .header("Content-Language", "en")
        .body("verdict", equalTo("GENUINE"))
        .body("reason", containsString("This is a trial letter, without value."))
        .body("level", equalTo("B-T"))
        .body("sealedAt", equalTo("2026-11-24T09:00:00Z"))
        .body("issuer", equalTo("veilig-thuis-demo"))
        .body("kind", equalTo("contact-advice"))
        .body("languages", equalTo(List.of("en", "nl")));
  }

  @Test
  void ofALetterWithAByteMoreNothingIsTold() {
    var letter = letter();
    var longer = Arrays.copyOf(letter, letter.length + 1);
    assertEquals(
        "{\"verdict\":\"ALTERED\",\"reason\":\"This file carries our seal, but something was added or"
            + " taken away after that. Do not rely on this file, and ask the sender for the letter"
            + " itself.\",\"level\":null,\"sealedAt\":null,\"issuer\":null,\"kind\":null,"
            + "\"languages\":null}",
        verify(longer).statusCode(200).extract().asString());
  }

  @Test
  void aPreviewIsUnsealed() {
    var preview = Calls.json(Calls.advice()).post(Calls.PREVIEW).then().statusCode(200).extract();
    verify(preview.asByteArray()).statusCode(200).body("verdict", equalTo("UNSEALED"));
  }

  @Test
  void theReasonIsInDutchWhereNothingElseIsAsked() {
    given()
        .contentType(PDF)
        .body(blank(100))
        .post(VERIFICATIONS)
        .then()
        .statusCode(200)
        .header("Content-Language", "nl")
        .body("reason", containsString("In dit bestand staat geen digitaal zegel."))
        .body("level", nullValue());
  }

  @ParameterizedTest
  @ValueSource(ints = {LIMIT - 1, LIMIT})
  void aFileUpToTheLimitIsChecked(int length) {
    verify(blank(length)).statusCode(200).body("verdict", equalTo("UNSEALED"));
  }

  @Test
  void aLargerFileIsRefused() {
    verify(blank(LIMIT + 1))
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/body-too-large"))
        .body("detail", containsString("10,000,000 bytes"));
  }

  @Test
  void aLargerFileThatDoesNotSayItsSizeIsRefused() {
    given()
        .contentType(PDF)
        .header("Accept-Language", "en")
        .body(new java.io.ByteArrayInputStream(blank(LIMIT + 1)))
        .post(VERIFICATIONS)
        .then()
        .statusCode(413)
        .body("detail", containsString("10,000,000 bytes"));
  }

  @Test
  void anEmptyFileIsRefused() {
    verify(new byte[0])
        .statusCode(400)
        .body("type", equalTo("/problems/unreadable-body"))
        .body("detail", containsString("The request is empty. Send one PDF"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%PDF", "\n%PDF-1.7", "%pdf-1.7", "{}"})
  void whatDoesNotBeginAsAPdfIsRefused(String file) {
    verify(file.getBytes(StandardCharsets.US_ASCII))
        .statusCode(400)
        .body("detail", containsString("This is no PDF"));
  }

  @ParameterizedTest
  @CsvSource({"application/json", "application/octet-stream", "application/*", "text/pdf"})
  void anotherMediaTypeIsRefused(String mediaType) {
    given()
        .header("Content-Type", mediaType)
        .header("Accept-Language", "en")
        .body(blank(100))
        .post(VERIFICATIONS)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"))
        .body("detail", containsString("Content-Type: application/pdf"));
  }

  @Test
  void aCompressedFileIsRefused() {
    given()
        .contentType(PDF)
        .header("Content-Encoding", "gzip")
        .body(blank(100))
        .post(VERIFICATIONS)
        .then()
        .statusCode(415)
        .header("Accept-Encoding", "identity");
  }

  @Test
  void theVerdictComesInJsonOnly() {
    given()
        .contentType(PDF)
        .accept(PDF)
        .body(blank(100))
        .post(VERIFICATIONS)
        .then()
        .statusCode(406);
  }

  @Test
  void verdictsAreCounted() {
    verify(blank(100)).statusCode(200);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("bijsluiter_verifications_total{verdict=\"UNSEALED\"}"));
  }

  @Test
  void theAnswerHasTheHeadersOfEveryAnswer() {
    verify(blank(100))
        .header("API-Version", "1.0.0")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }
}
