package nl.bijsluiter.http.letters;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nl.bijsluiter.http.Calls;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow") // starts the service once more
@QuarkusTest
@TestProfile(SealAwayTest.WithoutKeyBehindProxy.class)
class SealAwayTest {
  /// No key, and a proxy that speaks TLS in front.
  public static final class WithoutKeyBehindProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "seal.demo", "false",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true");
    }
  }

  @Test
  void aLetterThatCannotBeSealedIsNotHandedOut() {
    Calls.json(Calls.advice())
        .post(Calls.LETTERS)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("300"))
        .body("type", equalTo("/problems/seal-key-unusable"))
        .body("status", equalTo(503));
  }

  @Test
  void whatIsWrongWithAnAdviceIsToldAllTheSame() {
    Calls.json("{\"kind\": \"leaflet\"}").post(Calls.LETTERS).then().statusCode(400);
  }

  @Test
  void aPreviewNeedsNoSeal() {
    Calls.json(Calls.advice()).post(Calls.PREVIEW).then().statusCode(200);
  }

  @Test
  void theServiceIsNotReady() {
    given().get("/q/health/ready").then().statusCode(503).header("API-Version", equalTo("1.0.0"));
  }

  @Test
  void whoCallsOverTlsIsToldToKeepDoingSo() {
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/nowhere")
        .then()
        .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"));
  }
}
