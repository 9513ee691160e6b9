package nl.bijsluiter.letter;

import static java.util.Objects.requireNonNull;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Pointer;
import nl.bijsluiter.advice.Recipient;
import nl.bijsluiter.language.Language;
import nl.bijsluiter.language.Texts;
import org.jspecify.annotations.Nullable;

/// One language's part of a letter, as the templates see it. Public for Qute alone.
public final class Part {
  private static final Locale DUTCH = Locale.forLanguageTag(Language.DUTCH);

  /// Capitals in a line of the window, and lines in the window, in its normal type.
  private static final int WINDOW_WIDTH = 28;

  private static final int WINDOW_LINES = 6;

  private final Letter letter;
  private final Particulars particulars;
  private final Language language;
  private final Wording wording;

  private Part(Letter letter, Language language, Wording wording) {
    this.letter = letter;
    this.particulars = letter.particulars();
    this.language = language;
    this.wording = wording;
  }

  /// @param texts those of `language`
  static Part of(Letter letter, Language language, Texts texts) {
    var values = Values.of(letter, language, texts);
    return new Part(letter, language, new Wording(texts, letter.circumstances(language), values));
  }

  /// The language tag.
  public String lang() {
    return language.tag();
  }

  /// As HTML writes it.
  public String dir() {
    return language.direction().label();
  }

  /// What a reader's program calls the file.
  public String title() {
    var texts = wording.texts();
    var title =
        texts.get(
            "letter.title." + letter.lawful().advice().kind(),
            Map.of("organisation", letter.issuer().name()));
    return switch (letter.marking()) {
      case NONE, TRIAL -> title;
      case DRAFT ->
          texts.get(
              "letter.title.draft", Map.of("draft", texts.get("letter.draft"), "title", title));
    };
  }

  /// Whether every page says that the letter is without value.
  public boolean isTrial() {
    return letter.marking() == Marking.TRIAL;
  }

  /// Whether this is one part of several, so that its first line names its language.
  public boolean isOneOfSeveral() {
    return letter.hasSeveralParts();
  }

  /// Whether the file begins here, and Dutch comes later.
  public boolean isBeforeDutch() {
    return letter.beginsWith(language) && isOneOfSeveral();
  }

  /// The issuer's reference; empty where there is none.
  public @Nullable String reference() {
    return letter.reference().orElse(null);
  }

  /// A text of the letter.
  public RawString text(String key) {
    return wording.html("letter." + key);
  }

  /// The text of the letter for one value of a closed list.
  public RawString text(String key, Enum<?> value) {
    return text(key + "." + value.name());
  }

  /// The word for a value of a closed list.
  public RawString term(String list, Enum<?> value) {
    return wording.html("term." + list + "." + value.name());
  }

  /// A text of the leaflet, be it one of its points.
  public RawString leaflet(String key) {
    return wording.html("leaflet." + key);
  }

  /// The headings of the leaflet, in order.
  public List<LegalPoint.Section> sections() {
    return Arrays.stream(LegalPoint.Section.values())
        .filter(section -> section.isIn(lang()))
        .toList();
  }

  /// One of them.
  public RawString heading(LegalPoint.Section section) {
    return leaflet("heading." + section.id());
  }

  /// The day of the letter.
  public RawString date() {
    return new RawString(Values.date(letter.lawful().date(), wording.texts()));
  }

  /// The same, which may take two lines where a column is narrow.
  public RawString dateInColumn() {
    return new RawString(date().getValue().replace('\u00a0', ' '));
  }

  /// What stands in the window of the envelope.
  public List<String> address(Recipient recipient) {
    return List.of(
        requireNonNull(recipient.name()),
        requireNonNull(recipient.street()),
        requireNonNull(recipient.postalCode()).replace(' ', '\u00a0')
            + "\u00a0 "
            + requireNonNull(recipient.city()).toUpperCase(DUTCH));
  }

  /// Whether it is so long that it stays within the window only in smaller type.
  public boolean isLongAddress(Recipient recipient) {
    return address(recipient).stream().mapToInt(line -> 1 + line.length() / WINDOW_WIDTH).sum()
        > WINDOW_LINES;
  }

  /// Whether the table of what was examined shows words that its sender did not translate.
  public boolean leavesDutch(List<Alternative> alternatives) {
    return IntStream.range(0, alternatives.size())
        .anyMatch(i ->
            isForeign(alternatives.get(i).description(), i, "description")
                || isForeign(alternatives.get(i).reason(), i, "reason"));
  }

  private boolean isForeign(@Nullable String text, int alternative, String field) {
    return text != null && words(text, "alternatives", alternative, field).isForeign();
  }

  /// A free text, in this language where its sender translated it.
  ///
  /// @param place of the text in the advice: the tokens of its JSON Pointer
  public OwnWords words(String text, Object... place) {
    var pointer =
        Arrays.stream(place)
            .map(token -> Pointer.segment(token.toString()))
            .collect(Collectors.joining());
    var translated = particulars.translation(lang(), pointer);
    return translated
        .map(translation -> OwnWords.of(translation, false))
        .orElseGet(() -> OwnWords.of(text, !lang().equals(Language.DUTCH)));
  }
}
