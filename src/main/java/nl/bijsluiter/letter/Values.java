package nl.bijsluiter.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bijsluiter.language.Direction;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Texts;

/// What fills the placeholders of a letter's texts in one language, as markup. What a letter does
/// not have is not there, so that a text that needs it stops the letter.
final class Values {
  private final Language language;
  private final Map<String, String> markup = new HashMap<>();

  private Values(Language language) {
    this.language = language;
  }

  static Map<String, String> of(Letter letter, Language language, Texts texts) {
    var values = new Values(language);
    values.addPageNumbers();
    values.add("telephone", Markup.unbroken(letter.issuer().telephone()));
    values.add("verifyAddress", link(Markup.escape(letter.verifyAddress())));
    letter.reference().ifPresent(it -> values.add("reference", Markup.unbroken(it)));
    letter
        .particulars()
        .dates()
        .forEach((name, date) -> values.markup.put(name, date(date, texts)));
    return values.markup;
  }

  /// `date` as the language of `texts` writes it.
  static String date(LocalDate date, Texts texts) {
    var words =
        Map.of(
            "day", Integer.toString(date.getDayOfMonth()),
            "month", texts.get("term.month." + date.getMonth()),
            "year", Integer.toString(date.getYear()));
    return Markup.html(texts.get("letter.date"), words);
  }

  private static String link(String address) {
    return "<a href=\"%s\">%s</a>".formatted(address, address);
  }

  /// A name or number that reads from left to right, whatever stands around it.
  private void add(String name, String value) {
    markup.put(name, language.direction() == Direction.LTR ? value : "<bdi>" + value + "</bdi>");
  }

  /// Numbers that are known only when all parts stand on their pages.
  private void addPageNumbers() {
    markup.put("page", "<span class=\"page\"></span>");
    markup.put("pages", "<span class=\"pages\"></span>");
    markup.put("dutchPage", "<span data-page-of=\"" + Language.DUTCH + "\"></span>");
  }
}
