package nl.bijsluiter.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OurTextsTest {
  private static final Catalogue OURS =
      Catalogue.read(new BundledTexts()::read, TranslationState.TRANSLATED);

  @Test
  void everyLanguageIsWholeAndMadeFromTodaysDutch() {
    assertEquals(List.of(), OURS.defects());
  }

  /// The texts for operators too, of which a letter does not depend.
  @ParameterizedTest
  @EnumSource(Bundle.class)
  void everyBundleIsWholeInEnglishAndMadeFromTodaysDutch(Bundle bundle) {
    assertEquals(digests(bundle, "nl", Text::digest), digests(bundle, "en", Text::source));
  }

  private static Map<String, String> digests(
      Bundle bundle, String tag, Function<Text, String> digest) {
    var name = tag + "/" + bundle.label() + ".txt";
    var file = new BundledTexts().read(name).orElseThrow();
    return TextFile.read(name, file, !tag.equals(Language.DUTCH)).stream()
        .collect(Collectors.toMap(Text::key, digest));
  }
}
