package nl.bijsluiter.letter;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import nl.bijsluiter.language.Placeholders;

/// The markup of our texts, and the escaping of everyone else's.
///
/// A text of ours may hold `**bold words**`, `_Dutch words_` in another language, `~` for a space
/// at which no line ends, and `{placeholders}`. What fills a placeholder is markup already, and is
/// read no further.
final class Markup {
  private static final String OPENING = "[(（]";
  private static final String CLOSING = "[.,:;?!)،؛؟。，、：；？！）።፣፤፥፦፧]";

  /// With the brackets and stops that touch it: the layout may end a line wherever an element ends.
  private static final Pattern BOLD = marked(Pattern.quote("**"));

  private static final Pattern DUTCH = marked("_");
  private static final Pattern UNMATCHED = Pattern.compile("\\*\\*|_");
  private static final char SPACE_THAT_STAYS = '\u00a0';

  private Markup() {}

  private static Pattern marked(String sign) {
    return Pattern.compile("(" + OPENING + "?)" + sign + "([^*_]+)" + sign + "(" + CLOSING + "*)");
  }

  /// A text of ours as XHTML.
  ///
  /// @param values markup by the name of its placeholder
  /// @throws NoSuchElementException when a placeholder has no value
  /// @throws IllegalArgumentException when bold or Dutch words do not end
  static String html(String text, Map<String, String> values) {
    var isMarked = text.indexOf('*') >= 0 || text.indexOf('_') >= 0; // most are not
    var html = isMarked ? withElements(escape(text)) : escape(text);
    return Placeholders.fill(html.replace('~', SPACE_THAT_STAYS), values::get);
  }

  private static String withElements(String escaped) {
    var bold = BOLD.matcher(escaped).replaceAll("<b>$1$2$3</b>");
    var html = DUTCH.matcher(bold).replaceAll("<i lang=\"nl\">$1$2$3</i>");
    if (UNMATCHED.matcher(html).find()) {
      throw new IllegalArgumentException("** or _ opens and does not close: " + escaped);
    }
    return html;
  }

  /// Anyone's characters as the markup that shows them.
  static String escape(String characters) {
    return characters
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// The same on one line.
  static String unbroken(String characters) {
    return escape(characters.replace(' ', SPACE_THAT_STAYS));
  }
}
