package nl.bijsluiter.gate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingFindingsTest {
  private static final Sent AGREEMENTS = Sent.example("valid/contact-advice-veilig-thuis");
  private static final Sent POLICE = Sent.example("valid/contact-advice-police");
  private static final Sent SUSPENSION = Sent.example("valid/contact-advice-suspension");
  private static final Sent LEAFLET = Sent.example("valid/leaflet-police");

  /// In the place of `pointer` stands `value`; found is what the last column says, or nothing.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /reference                | "VT 111222333"                  | /reference family-data 3+9
          /yourReference            | "111-222-333"                   | /yourReference family-data 0+11
          /recipient/name           | "A. Voorbeeld 111222333"        | /recipient/name family-data 13+9
          /recipient/name           | "A. Voorbeeld, 06-12345678"     | /recipient/name family-data 14+11
          /recipient/street         | "Straat 1, a@post.example"      | /recipient/street family-data 10+14
          /recipient/city           | "111222333 Stad"                | /recipient/city family-data 0+9
          /signatory/name           | "B. Proef 111222333"            | /signatory/name family-data 9+9
          /signatory/function       | "Wijkagent, 06-12345678"        |
          /signatory/function       | "Wijkagent 111222333"           | /signatory/function family-data 10+9
          /concern                  | "111222333 en 111.222.333"      | /concern family-data 0+9, /concern family-data 13+11
          /concern                  | "Bel a@post.example of 06-12345678." | /concern family-data 4+14, /concern family-data 22+11
          /concern                  | "Bel 030-1234567."              |
          /concern                  | "Bel 0900-8844."                |
          /hearing/reason           | "BSN 111222333"                 | /hearing/reason family-data 4+9
          /measure/explanation      | "Zet de omgang stop."           | /measure/explanation hidden-suspension 0+18
          /measure/explanation      | "U moet de omgang stoppen."     | /measure/explanation hidden-suspension 10+14, /measure/explanation order-language 0+6
          /measure/explanation      | "U moet nu. U mag niet bellen." | /measure/explanation order-language 0+6, /measure/explanation order-language 11+17
          /alternatives/2/reason    | "U moet bellen."                | /alternatives/2/reason order-language 0+6
          /translations             | {"en":{"/concern":"You must call 111222333."}} | /translations/en/~1concern family-data 14+9, /translations/en/~1concern order-language 0+8
          /translations             | {"en":{"/concern":"Stop the visits."}} | /translations/en/~1concern hidden-suspension 0+15
          /translations             | {"en":{"/concern":"U moet."}}   |
          """)
  void inAnAdviceOfAgreements(String pointer, String value, @Nullable String expected) {
    Judge.assertFound(expected, AGREEMENTS.with(pointer, value));
  }

  @Test
  void theNumberOfAnotherIssuerIsNotTheIssuersOwn() {
    Judge.assertFound("/concern family-data 4+11", POLICE.with("/concern", "\"Bel 030-1234567.\""));
  }

  @Test
  void aTelephoneNumberIsNotJudgedWhereTheIssuerIsUnknown() {
    Judge.assertFound(
        "/issuer issuer",
        AGREEMENTS.with("/issuer", "\"nobody\"").with("/concern", "\"Bel 06-12345678.\""));
  }

  @Test
  void aSuspensionIsNotHiddenWhereItIsTheMeasure() {
    Judge.assertFound(null, SUSPENSION.with("/measure/explanation", "\"Zet de omgang stop.\""));
  }

  @Test
  void anOrderIsAnOrderInASuspensionToo() {
    Judge.assertFound(
        "/measure/explanation order-language 0+6",
        SUSPENSION.with("/measure/explanation", "\"U moet de omgang stoppen.\""));
  }

  @Test
  void aHiddenSuspensionIsNotJudgedWhereTheMeasureIsUnknown() {
    Judge.assertFound(
        "/measure/type type",
        AGREEMENTS
            .with("/measure/type", "7")
            .with("/measure/explanation", "\"Zet de omgang stop.\""));
  }

  @Test
  void theReferenceOfALeafletHoldsNoCitizenServiceNumber() {
    Judge.assertFound("/reference family-data 3+9", LEAFLET.with("/reference", "\"PL 111222333\""));
  }
}
