package nl.bijsluiter.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bijsluiter.advice.Passage;

/// Finds e-mail addresses, and telephone numbers that are neither a public help line's nor the
/// issuer's own.
///
/// A number is one that can be dialled, in the Netherlands or with its country's code. An e-mail
/// address is a name, `@` and a domain with a dot; a blank may stand on either side of the `@`.
public final class ContactDetails {
  private static final String REGION = "NL";
  private static final Pattern E_MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]+ ?[@\uFF20\uFE6B] ?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

  /// What the library takes for a number though no reader does: hours (09.00-17.00) and dates.
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![0-9])[0-9]{1,2}[.:][0-9]{2} ?[-\u2013] ?[0-9]{1,2}[.:][0-9]{2}(?![0-9])"
              + "|(?<![0-9])[0-9]{1,2}([-./ ])[0-9]{1,2}\\1(?:19|20)[0-9]{2}(?![0-9])");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final Set<PhoneNumber> helpLines;
  private final Map<String, PhoneNumber> issuers = new HashMap<>();

  /// @param helpLines the numbers of public help lines
  /// @param issuers the number of each issuer, by id
  public ContactDetails(Collection<String> helpLines, Map<String, String> issuers) {
    this.helpLines =
        helpLines.stream().flatMap(line -> parse(line).stream()).collect(Collectors.toSet());
    issuers.forEach((id, line) -> parse(line).ifPresent(number -> this.issuers.put(id, number)));
  }

  /// The passages of `text` that hold one, in order.
  ///
  /// @param issuer the id of the issuer whose number may be there
  public List<Passage> in(String text, String issuer) {
    return Stream.concat(addresses(text), numbers(text, issuer))
        .sorted(Comparator.comparingInt(Passage::offset))
        .toList();
  }

  private static Stream<Passage> addresses(String text) {
    return E_MAIL.matcher(text).results().map(found -> passage(text, found.start(), found.end()));
  }

  private Stream<Passage> numbers(String text, String issuer) {
    var found = numbers.findNumbers(text, REGION, Leniency.VALID, Long.MAX_VALUE);
    return StreamSupport.stream(found.spliterator(), false)
        .filter(match -> !TIMES.matcher(match.rawString()).find())
        .filter(match -> !isPublic(match, issuer))
        .map(match -> passage(text, match.start(), match.end()));
  }

  private boolean isPublic(PhoneNumberMatch match, String issuer) {
    var number = match.number();
    return helpLines.contains(number) || number.equals(issuers.get(issuer));
  }

  /// Empty for a short number such as 112, which is nobody's own and is never looked for.
  private Optional<PhoneNumber> parse(String line) {
    try {
      return Optional.of(numbers.parse(line, REGION));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static Passage passage(String text, int start, int end) {
    return new Passage(text.codePointCount(0, start), text.codePointCount(start, end));
  }
}
