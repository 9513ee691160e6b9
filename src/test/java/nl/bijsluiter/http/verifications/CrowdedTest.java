package nl.bijsluiter.http.verifications;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// More checks at once than are permitted.
@Tag("slow") // starts the service once more
@QuarkusTest
@TestProfile(CrowdedTest.OneAtOnce.class)
class CrowdedTest {
  private static final byte[] PDF = "%PDF-1.7\nnothing".getBytes(US_ASCII);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TestHTTPResource URI service;

  /// Room for one.
  public static final class OneAtOnce implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("bijsluiter.verification.at-once", "1");
    }
  }

  private static Response verify() {
    return given()
        .contentType("application/pdf")
        .header("Accept-Language", "en")
        .body(PDF)
        .post("/v1/verifications");
  }

  /// A call of which the last byte is still to come.
  private Socket begun() throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    String head =
        "POST /v1/verifications HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/pdf\r\nContent-Length: %d\r\n\r\n".formatted(PDF.length);
    socket.getOutputStream().write(head.getBytes(US_ASCII));
    socket.getOutputStream().write(PDF, 0, PDF.length - 1);
    return socket;
  }

  private static void until(int status) throws InterruptedException {
    while (verify().statusCode() != status) {
      Thread.sleep(Duration.ofMillis(20));
    }
  }

  @Test
  void whoComesWhileOthersAreServedIsToldToComeBack() throws Exception {
    try (Socket slow = begun()) {
      assertTimeoutPreemptively(PATIENCE, () -> until(503));
      verify()
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", equalTo("5"))
          .body("type", equalTo("/problems/overloaded"))
          .body("detail", containsString("Retry-After"));

      slow.getOutputStream().write(PDF, PDF.length - 1, 1);
      String answer = new String(slow.getInputStream().readAllBytes(), US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.contains("\"UNSEALED\""), answer);
    }

    assertTimeoutPreemptively(PATIENCE, () -> until(200));
  }

  @Test
  void whoHangsUpMakesRoom() throws Exception {
    try (Socket slow = begun()) {
      assertTimeoutPreemptively(PATIENCE, () -> until(503));
      assertTrue(slow.isConnected());
    }

    assertTimeoutPreemptively(PATIENCE, () -> until(200));
  }
}
