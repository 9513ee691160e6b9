package nl.bijsluiter.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecurityTxtResourceTest {
  @Test
  void itSaysWhereToReportAWeaknessForHalfAYear() {
    given()
        .get("/.well-known/security.txt")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/plain;charset=utf-8"))
        .body(
            equalTo(
                """
                Contact: mailto:security@bijsluiter.example
                Expires: 2027-05-23T00:00:00Z
                Preferred-Languages: nl, en
                """));
  }
}
