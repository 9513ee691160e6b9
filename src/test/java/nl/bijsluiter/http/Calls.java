package nl.bijsluiter.http;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.bijsluiter.example.Examples;
import nl.bijsluiter.issuing.FixedClock;

/// The calls that tests make.
final class Calls {
  static final String ADVICE = example("valid/contact-advice-veilig-thuis");

  private Calls() {}

  /// An example for the day of the tests.
  static String example(String name) {
    return Examples.read(name, FixedClock.TODAY);
  }

  /// A call with this body, said to be JSON.
  static RequestSpecification json(String body) {
    return plain().header("Content-Type", "application/json").body(body.getBytes(UTF_8));
  }

  /// A call that sends only the headers it is given.
  static RequestSpecification plain() {
    var encoder =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return given()
        .config(RestAssuredConfig.config().encoderConfig(encoder))
        .urlEncodingEnabled(false);
  }

  /// What the service says of this body, in English.
  static ValidatableResponse checked(String body) {
    return json(body).header("Accept-Language", "en").post("/v1/letters/_check").then();
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
