package nl.bijsluiter.letter;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What the adviser wrote, set off from what we write.
///
/// @param paragraphs as markup: an empty line ends a paragraph, a line feed a line
/// @param isForeign whether it is Dutch in a part of another language
public record OwnWords(List<RawString> paragraphs, boolean isForeign) {
  private static final Pattern EMPTY_LINES = Pattern.compile("\n\\h*\n\\s*");

  static OwnWords of(String text, boolean isForeign) {
    return new OwnWords(
        Arrays.stream(EMPTY_LINES.split(text.replace("\r\n", "\n").strip()))
            .map(OwnWords::paragraph)
            .toList(),
        isForeign);
  }

  private static RawString paragraph(String text) {
    return new RawString(Markup.escape(text).replace("\n", "<br/>"));
  }
}
