package nl.bijsluiter.http.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FailureTest {
  @Test
  void aFailureTellsItsReferenceAndNothingElse() {
    var answer =
        given()
            .get("/fails")
            .then()
            .statusCode(500)
            .contentType("application/problem+json")
            .body("", aMapWithSize(5))
            .body("type", equalTo("/problems/failure"))
            .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
            .body(not(containsString("words")))
            .body(not(containsString("java")));
    String reference = answer.extract().path("instance");
    answer.body("detail", containsString(reference.replace("urn:uuid:", "")));
  }

  @Test
  void theLogSaysWhereItFailedAndNoneOfItsWords() {
    var trace =
        Trace.of(new IllegalStateException("words", new IllegalArgumentException("more words")));
    assertTrue(trace.startsWith("java.lang.IllegalStateException\n\tat "));
    assertTrue(trace.contains("\ncaused by java.lang.IllegalArgumentException\n\tat "));
    assertFalse(trace.contains("words"));
  }
}
