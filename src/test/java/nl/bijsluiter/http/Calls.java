package nl.bijsluiter.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.bijsluiter.example.Examples;
import nl.bijsluiter.issuing.FixedClock;

/// The calls that tests make.
public final class Calls {
  public static final String LETTERS = "/v1/letters";
  public static final String CHECK = "/v1/letters/_check";
  public static final String PREVIEW = "/v1/letters/_preview";

  private Calls() {}

  /// An example for the day of the tests.
  public static String example(String name) {
    return Examples.read(name, FixedClock.TODAY);
  }

  /// An advice that becomes a letter.
  public static String advice() {
    return example("valid/contact-advice-veilig-thuis");
  }

  /// A call with this body, said to be JSON.
  public static RequestSpecification json(String body) {
    return given().contentType("application/json").body(body.getBytes(UTF_8));
  }

  /// What the service finds in this body, told in English.
  public static ValidatableResponse check(String body) {
    return json(body).header("Accept-Language", "en").post(CHECK).then().statusCode(200);
  }
}
