package nl.bijsluiter.pdf.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/// All fonts there are: the bundled ones. Nothing is loaded from a document or from the machine, so
/// a letter looks the same everywhere. Immutable; one for the whole process.
public final class FontLibrary {
  private static final String FOLDER = "/pdf/fonts/";

  private final List<Family> families;

  private FontLibrary(List<Family> families) {
    this.families = families;
  }

  public static FontLibrary bundled() {
    SubsetPrefix prefix = new SubsetPrefix();
    List<FontFace> notoSans =
        Stream.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
            .map(file -> FontFace.of(file, bytes(file), prefix))
            .toList();
    return new FontLibrary(List.of(new Family("Noto Sans", notoSans)));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = FontLibrary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a letter can show this character: in regular, bold and italic alike.
  public boolean canDraw(int codePoint) {
    return families.stream().anyMatch(family -> family.has(codePoint));
  }

  /// The face for text that no style sheet speaks of.
  public FontFace bold() {
    return families.getFirst().closest(700, IdentValue.NORMAL);
  }

  /// What Flying Saucer asks for fonts. A family that is not bundled gives the first one.
  public FontResolver resolver() {
    return new FontResolver() {
      @Override
      public SizedFont resolveFont(SharedContext context, FontSpecification wanted) {
        int weight = ITextFontResolver.convertWeightToInt(wanted.fontWeight());
        FontFace face = family(wanted.families()).closest(weight, wanted.fontStyle());
        return new SizedFont(face, wanted.size());
      }

      @Override
      public void flushCache() {
        // nothing is kept for one document
      }
    };
  }

  private Family family(String @Nullable [] names) {
    Stream<String> wanted = names == null ? Stream.empty() : Stream.of(names);
    return wanted
        .flatMap(name -> families.stream().filter(family -> family.isCalled(name)))
        .findFirst()
        .orElse(families.getFirst());
  }

  /// Faces of one design.
  private record Family(String name, List<FontFace> faces) {
    boolean isCalled(String wanted) {
      return name.toLowerCase(Locale.ROOT)
          .equals(wanted.replace("\"", "").toLowerCase(Locale.ROOT));
    }

    boolean has(int codePoint) {
      return faces.stream().allMatch(face -> face.has(codePoint));
    }

    FontFace closest(int weight, IdentValue style) {
      return faces.stream()
          .min(Comparator.comparingInt(face -> face.distance(weight, style)))
          .orElseThrow();
    }
  }
}
