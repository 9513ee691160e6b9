package nl.bijsluiter.pdf.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/// Where a line may end, of the places that Unicode's rules allow (UAX 14): at white space, between
/// Chinese characters, after the hyphen of a compound word, and inside an address on the web that
/// is too long to stay whole. Never inside "ABC-2026/0147", "4:13" or a telephone number.
public final class LineBreaks implements LineBreakingStrategy {
  private static final int LONG_ADDRESS = 40;
  private static final char ETHIOPIC_WORDSPACE = '\u1361';

  /// Copied for each text and never moved itself. The JDK keeps the rules of one language only, and
  /// reads them again when another's are asked for; of the scripts that we print, none has its own.
  private final BreakIterator untouched = BreakIterator.getLineInstance(Locale.ROOT);

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    BreakIterator breaks = (BreakIterator) untouched.clone();
    breaks.setText(text);
    return () -> next(breaks, text);
  }

  private static BreakPoint next(BreakIterator breaks, String text) {
    int position = breaks.next();
    while (position != BreakIterator.DONE && !isAllowed(text, position)) {
      position = breaks.next();
    }
    return position == BreakIterator.DONE ? BreakPoint.getDonePoint() : new BreakPoint(position);
  }

  /// @param position where Unicode's rules already allow a break
  static boolean isAllowed(String text, int position) {
    return position == text.length()
        || Character.isWhitespace(text.charAt(position - 1))
        || isBetweenWordsWithoutSpaces(text, position)
        || isAfterHyphenOfCompound(text, position)
        || isInLongAddress(text, position);
  }

  /// Chinese has no spaces, and Ethiopic may have a mark between words in their place.
  private static boolean isBetweenWordsWithoutSpaces(String text, int position) {
    char before = text.charAt(position - 1);
    return before == ETHIOPIC_WORDSPACE || isWide(before) || isWide(text.charAt(position));
  }

  private static boolean isWide(char character) {
    return (character >= 0x2E80 && character < 0xA4D0)
        || (character >= 0xF900 && character < 0xFB00)
        || (character >= 0xFE30 && character < 0xFE50)
        || (character >= 0xFF00 && character < 0xFFF0);
  }

  private static boolean isAfterHyphenOfCompound(String text, int position) {
    return position >= 2
        && text.charAt(position - 1) == '-'
        && Character.isLowerCase(text.charAt(position - 2))
        && Character.isLetter(text.charAt(position));
  }

  private static boolean isInLongAddress(String text, int position) {
    int start = position;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = position;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean address = text.startsWith("http", start) || text.startsWith("www.", start);
    return address && end - start > LONG_ADDRESS;
  }
}
