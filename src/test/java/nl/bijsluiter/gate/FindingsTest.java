package nl.bijsluiter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.bijsluiter.advice.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private static final Sent AGREEMENTS = Sent.example("valid/contact-advice-veilig-thuis");
  private static final Sent SUSPENSION = Sent.example("valid/contact-advice-suspension");
  private static final Sent RESTRICTION = Sent.example("valid/contact-advice-restriction");
  private static final Sent LEAFLET = Sent.example("valid/leaflet-police");

  /// In the place of `pointer` stands `value`; found is what the last column says, or nothing.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /issuer                   | 7                      | /issuer type
          /issuer                   | ""                     | /issuer issuer
          /reference                | "  "                   | /reference required
          /reference                | ""                     | /reference required
          /reference                | "1234567890123456789012345678901234567890"  |
          /reference                | "12345678901234567890123456789012345678901" | /reference format
          /reference                | "a\\nb"                | /reference format
          /reference                | "VT é"                 | /reference format
          /yourReference            | ""                     | /yourReference required
          /yourReference            | "a#b"                  | /yourReference format
          /date                     | "{today-30}"           | /monitoringDate monitoring-date
          /date                     | "{today-31}"           | /date date, /monitoringDate monitoring-date
          /date                     | "{today+1}"            | /date date
          /date                     | ""                     | /date type
          /date                     | "2026-02-30"           | /date type
          /date                     | "+12026-11-24"         | /date type
          /date                     | "2026-11-24 "          | /date type
          /date                     | 20261124               | /date type
          /languages                | []                     |
          /languages                | ["nl"]                 |
          /languages                | ["nl","en"]            |
          /languages                | "en"                   | /languages type
          /languages                | ["en","en"]            | /languages/1 duplicate
          /languages                | ["EN"]                 | /languages/0 language
          /languages                | ["en",null,7]          | /languages/1 required, /languages/2 type
          /languages                | ["ar","fa","zh","ti"]  | /languages length, /languages/0 language, /languages/1 language, /languages/2 language, /languages/3 language
          /recipient                | {}                     | /recipient/name required, /recipient/street required, /recipient/postalCode required, /recipient/city required
          /recipient                | []                     | /recipient type
          /recipient/postalCode     | "0123 AB"              | /recipient/postalCode format
          /recipient/postalCode     | "1234 ab"              | /recipient/postalCode format
          /recipient/name           | "A\\nB"                | /recipient/name characters 1+1
          /recipient/name           | "A\\r\\nB\\u200b"      | /recipient/name characters 1+2, /recipient/name characters 4+1
          /signatory/name           | "\\u00a0 "             | /signatory/name required
          /concern                  | "a\\r\\nb\\n\\nc"      |
          /concern                  | "a\\rb\\tc"            | /concern characters 1+1, /concern characters 3+1
          /concern                  | "😀😀 en é"            | /concern characters 0+2
          /concern                  | "e\\u0301 is é"        |
          /concern                  | "a\\u202eb\\u2066c"    | /concern characters 1+1, /concern characters 3+1
          /concern                  | "a\\ufe0fb\\u034f"     | /concern characters 1+1, /concern characters 3+1
          /concern                  | "a\\u200db\\ue000"     | /concern characters 1+1, /concern characters 3+1
          /concern                  | "a\\u2028b\\u0378"     | /concern characters 1+1, /concern characters 3+1
          /concern                  | true                   | /concern type
          /measure/type             | "suspension"           | /measure/type type
          /measure/type             | "VOLUNTARY_SUPERVISED_CONTACT" | /measure/type measure-chosen
          /measure/until            | "{today+1}"            | /measure/until unknown-field
          /measure/until            | 7                      | /measure/until type
          /measure/interrupted      | false                  | /measure/interrupted unknown-field
          /alternatives             | []                     | /alternatives alternatives
          /alternatives/1           | null                   | /alternatives/1 required
          /alternatives/1           | "text"                 | /alternatives alternatives, /alternatives/1 type
          /alternatives/2/type      | "X"                    | /alternatives alternatives, /alternatives/2/type type
          /alternatives/0/type      | "SAFETY_AGREEMENTS"    | /alternatives alternatives, /alternatives/1 duplicate
          /alternatives/1/outcome   | "REFUSED"              | /measure/type measure-chosen, /alternatives/1/reason alternatives
          /alternatives/2/standardReason | "X"               | /alternatives/2/standardReason type
          /alternatives/2/reason    | " "                    | /alternatives/2/reason required
          /alternatives/2/description | "x"                  | /alternatives/2/description unknown-field
          /alternatives/3           | {"type":"OTHER","outcome":"CHOSEN","description":"x"} |
          /alternatives/3           | {"type":"OTHER","outcome":"CHOSEN"} | /alternatives/3/description required
          /hearing                  | {"otherParentHeard":true,"factsExamined":true} |
          /hearing/standardReason   | "X"                    | /hearing/standardReason type
          /hearing/reason           | 3                      | /hearing/reason type
          /veiligThuisInvolved      | false                  | /veiligThuisInvolved veilig-thuis-involved
          /measuresInForce          | ["HOME_BAN","HOME_BAN"] | /measuresInForce/1 duplicate
          /measuresInForce          | [null]                 | /measuresInForce/0 required
          /monitoringDate           | "{today}"              | /monitoringDate monitoring-date
          /monitoringDate           | "{today+1}"            |
          /monitoringDate           | "{today+42}"           |
          /monitoringDate           | "{today+43}"           | /monitoringDate monitoring-date
          /noLegalStatusDisclaimer  | "true"                 | /noLegalStatusDisclaimer type
          /noLegalStatusDisclaimer  | false                  | /noLegalStatusDisclaimer disclaimer
          /acuteDanger              | true                   | /acuteDanger acute-danger
          /translations             | {}                     |
          /translations             | {"en":{}}              |
          /translations             | {"en":null,"nl":{}}    | /translations/nl translation
          /translations             | {"en":{"/concern":null,"/measure":"x"}} | /translations/en/~1measure translation
          /translations             | {"en":{"/concern":" ","concern":"x"}} | /translations/en/concern translation, /translations/en/~1concern required
          /translations             | {"en":{"/concern":7}}  | /translations/en/~1concern type
          /a~1b                     | 1                      | /a~1b unknown-field
          """)
  void agreementsThatHold(String pointer, String value, @Nullable String expected) {
    Judge.assertFound(expected, AGREEMENTS.with(pointer, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /measure/type              | "RESTRICTION"  |
          /measure/until             | "{today}"      | /measure/until term
          /measure/until             | "{today-1}"    | /measure/until term
          /measure/until             | "{today+35}"   |
          /measure/until             | "{today+36}"   | /measure/until term
          /measure/interrupted       | false          | /measure/interruptedSince unknown-field
          /measure/interruptedSince  | "{today}"      |
          /measure/interruptedSince  | "{today+1}"    | /measure/interruptedSince date
          /measure/interruptedSince  | "{today-15}"   | /measure/until term
          /measure/interruptedSince  | 7              | /measure/interruptedSince type
          /measure/necessity         | ""             | /measure/necessity required
          /measure/necessity         | 7              | /measure/necessity type
          /alternatives/0/outcome    | "CHOSEN"       | /measure/type ultimum-remedium
          /alternatives/0/outcome    | "X"            | /alternatives/0/outcome type
          /alternatives/3            | null           | /alternatives/3 required
          /date                      | 7              | /date type
          /date                      | "{today+1}"    | /date date
          /monitoringDate            | "{today-1}"    | /monitoringDate monitoring-date
          """)
  void aSuspension(String pointer, String value, @Nullable String expected) {
    Judge.assertFound(expected, SUSPENSION.with(pointer, value));
  }

  @Test
  void halfASurrogatePairIsNoCharacter() {
    var sent = AGREEMENTS.with("/concern", "\"HALF\"").with("/aHALF", "1");
    Judge.assertFound(
        "/concern characters 0+1, /a\uFFFD unknown-field",
        new Sent(sent.json().replace("HALF", "\\ud800")));
  }

  @Test
  void aTermIsHeldAgainstTodayWhereTheDateIsUnknown() {
    Judge.assertFound(
        "/date type, /measure/until term, /monitoringDate monitoring-date",
        SUSPENSION
            .with("/date", "7")
            .with("/measure/until", "\"{today-1}\"")
            .with("/monitoringDate", "\"{today-1}\""));
  }

  @Test
  void threeTimesNotPossibleExaminedNothing() {
    Judge.assertFound(
        "/measure/type ultimum-remedium",
        SUSPENSION
            .with("/alternatives/0/outcome", "\"NOT_POSSIBLE_AT_ADVICE\"")
            .with("/alternatives/1/outcome", "\"NOT_POSSIBLE_AT_ADVICE\""));
  }

  @Test
  void aTermOfAnInterruptionToComeCountsFromTheDate() {
    Judge.assertFound(null, RESTRICTION.with("/measure/until", "\"{today+42}\""));
    Judge.assertFound("/measure/until term", RESTRICTION.with("/measure/until", "\"{today+43}\""));
  }

  @Test
  void lengthsAreCountedInCodePointsAfterCompositionWithLineEndsAsOne() {
    var longest = "\"" + "e\\u0301\\r\\n".repeat(2000) + "\"";
    var tooLong = "\"" + "e\\u0301\\r\\n".repeat(2000) + "x\"";
    Judge.assertFound(null, AGREEMENTS.with("/concern", longest));
    Judge.assertFound("/concern length", AGREEMENTS.with("/concern", tooLong));
  }

  @Test
  void aLeafletHasNoFieldsOfAnAdvice() {
    Judge.assertFound(
        "/concern unknown-field, /translations unknown-field",
        LEAFLET.with("/translations", "{}").with("/concern", "\"x\""));
  }

  @Test
  void everyFindingComesAtOnceInTheOrderOfTheFields() {
    var sent =
        new Sent(
            """
            {"issuer":12,"issuer2":"x","date":"2026-13-01","languages":["en",7,"long",null],
             "concern":"a","concern":"b","childName":"x",
             "measure":{"type":"SUSPENSON","explanation":true,"until":"2026-01-01","extra":{"a":1}},
             "alternatives":[{"type":"OTHER","outcome":"REFUSED"},
               {"type":3,"outcome":"X","reason":["a"],"reason2":1,"a/b~c":2},"text",
               {"type":"OTHER","outcome":"CHOSEN"}],
             "translations":{"en":{"/concern":7},"fa":{"/concern":"x"}},
             "monitoringDate":20260101,"noLegalStatusDisclaimer":false,"kind":"contact-advice"}
            """);
    assertEquals(
        """
        /issuer type
        /reference required
        /date type
        /languages/1 type
        /languages/2 language
        /languages/3 required
        /signatory required
        /concern duplicate
        /measure/type type
        /measure/explanation type
        /measure/until term
        /measure/extra unknown-field
        /alternatives alternatives
        /alternatives/0/reason alternatives
        /alternatives/0/description required
        /alternatives/1/type type
        /alternatives/1/outcome type
        /alternatives/1/reason type
        /alternatives/1/a~1b~0c unknown-field
        /alternatives/1/reason2 unknown-field
        /alternatives/2 type
        /alternatives/3/description required
        /hearing required
        /arrangement required
        /custody required
        /measuresInForce required
        /monitoringDate type
        /noLegalStatusDisclaimer disclaimer
        /acuteDanger required
        /translations/en/~1concern type
        /childName unknown-field
        /issuer2 unknown-field\
        """,
        String.join("\n", Judge.lines(sent)));
  }

  @Test
  void aBodyMadeToExhaustUsIsAnsweredWithTheFirstThousand() {
    var many = "{},".repeat(200_000);
    var sent =
        new Sent(
            SUSPENSION
                .with("/languages", "[]")
                .json()
                .replace("\"alternatives\":[", "\"alternatives\":[" + many));
    assertEquals(Finding.MOST, Judge.findings(sent).size());
  }
}
