package nl.bijsluiter.pdf.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.bijsluiter.pdf.shaping.Characters;
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

  /// The first is what a style gets that asks for none; the others draw what it has not.
  private static final List<Bundled> BUNDLED =
      List.of(
          new Bundled("Noto Sans", "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"),
          new Bundled("Noto Sans Arabic", "NotoSansArabic-Regular", "NotoSansArabic-Bold"),
          new Bundled("Noto Sans Ethiopic", "NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"),
          new Bundled("Noto Sans SC", "NotoSansSC-Regular", "NotoSansSC-Bold"));

  private static final Set<IdentValue> SLANTED = Set.of(IdentValue.ITALIC, IdentValue.OBLIQUE);

  private final List<Family> families;

  /// What a style sheet calls a family to its bundled name, which is empty where there is none.
  private final Map<String, String> bundledNames = new ConcurrentHashMap<>();

  private final Map<Wanted, FontStack> stacks = new ConcurrentHashMap<>();

  private FontLibrary(List<Family> families) {
    this.families = families;
  }

  public static FontLibrary bundled() {
    SubsetPrefix prefix = new SubsetPrefix();
    return new FontLibrary(BUNDLED.stream().map(family -> family.read(prefix)).toList());
  }

  /// Whether a letter can show this character: in regular, bold and italic alike. What is invisible
  /// by itself, as the joiners of Arabic are, cannot be shown.
  public boolean canDraw(int codePoint) {
    return !Characters.isIgnorable(codePoint)
        && families.stream().anyMatch(family -> family.has(codePoint));
  }

  /// The font for text that no style sheet speaks of.
  ///
  /// @param size in the unit of whoever asks
  public SizedFont bold(float size) {
    return new SizedFont(stack(new Wanted("", 700, false)), size);
  }

  /// What Flying Saucer asks for fonts. A family that is not bundled gives the first one.
  public FontResolver resolver() {
    return new FontResolver() {
      @Override
      public SizedFont resolveFont(SharedContext context, FontSpecification wanted) {
        return new SizedFont(stack(wanted(wanted)), wanted.size());
      }

      @Override
      public void flushCache() {
        // nothing is kept for one document
      }
    };
  }

  private Wanted wanted(FontSpecification wanted) {
    return new Wanted(
        bundledName(wanted.families()),
        ITextFontResolver.convertWeightToInt(wanted.fontWeight()),
        SLANTED.contains(wanted.fontStyle()));
  }

  private String bundledName(String @Nullable [] names) {
    if (names != null) {
      for (String name : names) {
        String bundled = bundledNames.computeIfAbsent(name, this::findBundled);
        if (!bundled.isEmpty()) {
          return bundled;
        }
      }
    }
    return "";
  }

  private String findBundled(String name) {
    return families.stream()
        .filter(family -> family.isCalled(name))
        .map(Family::name)
        .findFirst()
        .orElse("");
  }

  private FontStack stack(Wanted wanted) {
    return stacks.computeIfAbsent(wanted, this::newStack);
  }

  private FontStack newStack(Wanted wanted) {
    Stream<Family> asked = families.stream().filter(family -> family.isCalled(wanted.family));
    Stream<Family> others = families.stream().filter(family -> !family.isCalled(wanted.family));
    return new FontStack(
        Stream.concat(asked, others)
            .map(family -> family.closest(wanted.weight, wanted.italic))
            .toList());
  }

  /// What a style asks for.
  ///
  /// @param family empty where the style names none that is bundled
  private record Wanted(String family, int weight, boolean italic) {}

  /// The files of a family.
  private record Bundled(String name, List<String> files) {
    Bundled(String name, String... files) {
      this(name, List.of(files));
    }

    Family read(SubsetPrefix prefix) {
      return new Family(
          name,
          files.stream()
              .map(file -> FontFace.of(file + ".ttf", bytes(file + ".ttf"), prefix))
              .toList());
    }

    private static byte[] bytes(String file) {
      String path = FOLDER + file;
      try (InputStream in = FontLibrary.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new FileNotFoundException(path);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Faces of one design.
  private record Family(String name, List<FontFace> faces) {
    boolean isCalled(String wanted) {
      return name.equalsIgnoreCase(wanted.replace("\"", ""));
    }

    boolean has(int codePoint) {
      return faces.stream().allMatch(face -> face.has(codePoint));
    }

    FontFace closest(int weight, boolean italic) {
      return faces.stream()
          .min(Comparator.comparingInt(face -> face.distance(weight, italic)))
          .orElseThrow();
    }
  }
}
