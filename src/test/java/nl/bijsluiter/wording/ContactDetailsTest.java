package nl.bijsluiter.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.bijsluiter.advice.Passage;
import nl.bijsluiter.language.BundledTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
  private static final ContactDetails DETAILS =
      new ContactDetails(
          HelpLines.read(new BundledTexts().read("help-lines.txt").orElseThrow()),
          Map.of("office", "030 - 123 45 67", "other", "020-1234567"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bel 06-12345678.                | 4  | 11
          Bel 06 12 34 56 78 of mail.     | 4  | 14
          Bel 0612345678                  | 4  | 10
          Bel +31 6 12345678.             | 4  | 14
          Bel (030) 765 43 21.            | 4  | 15
          Bel 0031612345678               | 4  | 13
          Bel +32 470 12 34 56.           | 4  | 16
          Bel 020-1234567.                | 4  | 11
          Bel 088 - 123 45 67             | 4  | 15
          Mail jan.model@post.example.    | 5  | 22
          Mail jan+kind@sub.post.example  | 5  | 25
          Mail jan @ post.example         | 5  | 18
          """)
  void whereSomebodyCanBeReachedIsFound(String text, int offset, int length) {
    assertEquals(List.of(new Passage(offset, length)), DETAILS.in(text, "office"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel 112, of 0900-8844 als het geen spoed heeft.",
        "Veilig Thuis: 0800-2000, 0800 2000 of 08002000.",
        "Praat met 113 of 0800-0113, de Kindertelefoon 0800-0432 of het Juridisch Loket 0800-8020.",
        "Slachtofferhulp 0900-0101, Centrum Seksueel Geweld 0800-0188.",
        "Bel ons op 030-1234567 of +31 30 123 45 67.",
        "Op 24-11-2026 en op 06-12-2026 om 14.30 uur.",
        "Op 06-12-2026 14 uur was de overdracht.",
        "Tussen 09.00-17.00 uur, of van 9:00 - 17:00.",
        "De kosten zijn 1.234,50 euro, of 12.500 per jaar.",
        "Artikel 1:377a lid 3 BW en artikel 4.1.1 Wmo 2015; 1:265b en 1:265f.",
        "Kenmerk VT-2026.0147, zaak PL0900-2026123456-1 en 2026/000481.",
        "Voorbeeldstraat 12, 1234 AB Voorbeeldstad.",
        "In 2024-2025 en in 2025/2026 zagen zij elkaar 3 of 4 keer per week.",
        "Er waren 2 kinderen van 4 en 6 jaar, op 3 avonden.",
        "Hij riep: @thuis, en liep weg."
      })
  void whatOnlyLooksLikeItIsNot(String text) {
    assertEquals(List.of(), DETAILS.in(text, "office"));
  }
}
