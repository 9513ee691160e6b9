package nl.bijsluiter.letter;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;

/// Something that a part must say.
///
/// @param name what it is, for whoever mends the template
/// @param words what it says, in markup
record Essential(String name, List<RawString> words) {
  private static final String BLANKS = " \t\n\u000b\f\r\u00a0";

  /// Those of `essentials` that `xhtml` does not say, or says before the one that comes before.
  static List<String> missing(String xhtml, List<Essential> essentials) {
    var text = text(xhtml.substring(xhtml.indexOf("<body>")));
    List<String> missing = new ArrayList<>();
    var from = 0;
    for (var essential : essentials) {
      var end = essential.endIn(text, from);
      if (end < 0) {
        missing.add(essential.name);
      }
      from = Math.max(end, from);
    }
    return missing;
  }

  private int endIn(String text, int from) {
    var end = from;
    for (var word : words) {
      var sought = text(word.toString());
      var start = text.indexOf(sought, end);
      if (start < 0) {
        return -1;
      }
      end = start + sought.length();
    }
    return end;
  }

  /// As a reader reads it: without markup, its blanks folded.
  private static String text(String xhtml) {
    var text = new StringBuilder(xhtml.length());
    var at = 0;
    while (at < xhtml.length()) {
      var character = xhtml.charAt(at);
      if (character == '<') {
        addBlank(text);
        at = endOfMarkup(xhtml, at);
      } else if (BLANKS.indexOf(character) >= 0) {
        addBlank(text);
        at++;
      } else {
        text.append(character);
        at++;
      }
    }
    return text.toString().strip();
  }

  private static void addBlank(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static int endOfMarkup(String xhtml, int start) {
    var mark = xhtml.startsWith("<!--", start) ? "-->" : ">";
    var end = xhtml.indexOf(mark, start);
    return end < 0 ? xhtml.length() : end + mark.length();
  }
}
