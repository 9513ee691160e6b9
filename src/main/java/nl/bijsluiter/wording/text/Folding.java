package nl.bijsluiter.wording.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes characters that a reader takes for the same the same: case, width, marks and look-alikes
/// of any script (Unicode Technical Standard 39), and nothing of what nobody sees.
///
/// What comes out is for comparing alone: `m` becomes `rn`, the digit `1` becomes `l`.
final class Folding {
  /// Below it stand the letters of European languages, whose folding is kept.
  private static final int FREQUENT = 0x250;

  private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  private final SpoofChecker lookAlikes = new SpoofChecker.Builder().build();
  private final Map<Integer, String> folded = new ConcurrentHashMap<>();

  /// What is left of a character; empty where nobody sees it, or it is a mark on another.
  String fold(int character) {
    return character < FREQUENT
        ? folded.computeIfAbsent(character, this::compute)
        : compute(character);
  }

  private String compute(int character) {
    var cased = CASE.normalize(Character.toString(character));
    var skeleton = CASE.normalize(lookAlikes.getSkeleton(cased));
    return DECOMPOSED
        .normalize(skeleton)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
