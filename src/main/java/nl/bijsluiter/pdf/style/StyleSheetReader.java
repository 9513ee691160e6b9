package nl.bijsluiter.pdf.style;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import nl.bijsluiter.pdf.source.BrokenTemplate;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.extend.StylesheetFactory;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/// Parses CSS, and refuses what Flying Saucer would skip with a line in a log: mistakes, properties
/// it does not know, flex and grid, `@import`, `@font-face`.
///
/// Serves one document: the parser beneath it has state.
final class StyleSheetReader implements StylesheetFactory {
  private final CSSParser parser =
      new CSSParser(StyleSheetReader::refuse, feature -> refuse("style sheet", feature));

  private static void refuse(@Nullable String sheet, String mistake) {
    throw new BrokenTemplate("%s: %s".formatted(sheet, mistake));
  }

  Stylesheet parse(String css, StylesheetInfo info) {
    Stylesheet sheet = parse(new StringReader(css), info);
    if (!sheet.getImportRules().isEmpty() || !sheet.getFontFaceRules().isEmpty()) {
      throw new BrokenTemplate("@import or @font-face in " + info.getUri());
    }
    return sheet;
  }

  @Override
  public Stylesheet parse(Reader reader, StylesheetInfo info) {
    return parse(reader, info.getUri(), info.getOrigin());
  }

  @Override
  public Stylesheet parse(Reader reader, String uri, Origin origin) {
    try {
      return parser.parseStylesheet(uri, origin, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Ruleset parseStyleDeclaration(Origin origin, String declarations) {
    return parser.parseDeclaration(origin, declarations);
  }

  @Override
  public Stylesheet getStylesheet(StylesheetInfo info) {
    throw new BrokenTemplate("not parsed: " + info.getUri());
  }
}
