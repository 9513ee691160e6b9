package nl.bijsluiter.advice.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijsluiter.advice.Passage;

/// Finds citizen service numbers (burgerservicenummer, BSN): nine digits that pass the eleven-test
/// and are not all zero. The same blank, dot or hyphen may stand between any two of them. Never
/// eight digits: a tenth of all dates would pass.
final class CitizenServiceNumbers {
  private static final int DIGITS = 9;
  private static final int DIVISOR = 11;

  /// Nine in a row, in no longer row.
  private static final Pattern BARE = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

  /// Nine with the same sign between some of them, in no longer row with that sign.
  private static final List<Pattern> DIVIDED = List.of(divided(" "), divided("\\."), divided("-"));

  private CitizenServiceNumbers() {}

  private static Pattern divided(String sign) {
    return Pattern.compile(
        "(?<![0-9])(?<![0-9]" + sign + ")[0-9](?:" + sign + "?[0-9]){8}(?!" + sign + "?[0-9])");
  }

  /// The passages of `text` that are one, in order.
  static List<Passage> in(String text) {
    List<Passage> found = new ArrayList<>();
    add(BARE, text, found);
    DIVIDED.forEach(pattern -> add(pattern, text, found));
    return found.stream().distinct().sorted(Comparator.comparingInt(Passage::offset)).toList();
  }

  private static void add(Pattern pattern, String text, List<Passage> found) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (passes(matcher.group().replaceAll("[^0-9]", ""))) {
        found.add(passage(matcher, text));
      }
    }
  }

  private static Passage passage(Matcher matcher, String text) {
    return new Passage(text.codePointCount(0, matcher.start()), matcher.end() - matcher.start());
  }

  /// The weighted sum of the digits, the last one negative, is a multiple of eleven.
  private static boolean passes(String digits) {
    var sum = -digit(digits, DIGITS - 1);
    var all = digit(digits, DIGITS - 1);
    for (var i = 0; i < DIGITS - 1; i++) {
      sum += (DIGITS - i) * digit(digits, i);
      all += digit(digits, i);
    }
    return all > 0 && sum % DIVISOR == 0;
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
