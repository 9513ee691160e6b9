package nl.bijsluiter.pdf.text;

import java.security.SecureRandom;
import java.util.Random;
import java.util.function.Supplier;

/// Where OpenPDF draws the six letters before the name of an embedded font from
/// ("ABCDEF+NotoSans"). They follow from the document instead of chance, so that the same document
/// gives the same bytes.
public final class SubsetPrefix extends SecureRandom {
  private static final long serialVersionUID = 1;
  private static final ScopedValue<Random> DOCUMENT = ScopedValue.newInstance();

  SubsetPrefix() {
    super(null, null);
  }

  /// Runs `writing`, which must write one file, with prefixes that follow from `seed`.
  public static <T> T seeded(long seed, Supplier<T> writing) {
    return ScopedValue.where(DOCUMENT, new Random(seed)).call(writing::get);
  }

  @Override
  public double nextDouble() {
    return DOCUMENT.get().nextDouble();
  }
}
