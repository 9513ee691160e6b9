package nl.bijsluiter.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  private static final List<String> OFFERS = List.of("application/pdf", "application/json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                             | application/pdf
          */*                                            | application/pdf
          application/pdf                                | application/pdf
          application/*                                  | application/pdf
          application/json                               | application/json
          APPLICATION/JSON;Q=0.5                         | application/json
          application/json, text/plain, */*              | application/json
          application/json;q=0.5, application/pdf        | application/pdf
          application/pdf;q=0.5, application/json        | application/json
          application/pdf;q=0, */*                       | application/json
          text/html, application/xhtml+xml, */*;q=0.8    | application/pdf
          application/json;version=1                     | application/json
          nonsense, application/json                     | application/json
          text/html                                      | none
          application/pdf;q=0                            | none
          application/problem+json                       | none
          nonsense                                       | none
          """)
  void theCallerGetsWhatItLikesMost(String header, String expected) {
    assertEquals(expected, Accept.of(header).best(OFFERS).orElse("none"));
  }
}
