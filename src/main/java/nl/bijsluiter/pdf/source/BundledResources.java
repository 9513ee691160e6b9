package nl.bijsluiter.pdf.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.Image;

/// The only style sheets and images that a document can name, as `res:<name>`. Each is read once.
public final class BundledResources {
  private static final String SCHEME = "res:";

  private final Map<String, byte[]> bytes;
  private final Map<String, String> styleSheets = new ConcurrentHashMap<>();
  private final Map<String, Image> images = new ConcurrentHashMap<>();

  public BundledResources(Map<String, byte[]> bytes) {
    this.bytes = Map.copyOf(bytes);
  }

  /// The text of a style sheet.
  ///
  /// @throws BrokenTemplate where `uri` names none of ours
  public String styleSheet(String uri) {
    return styleSheets.computeIfAbsent(uri, key -> new String(bytes(key), StandardCharsets.UTF_8));
  }

  /// An image of this document's own, over data that all documents share.
  ///
  /// @throws BrokenTemplate where `uri` names none of ours, or no [PngImage]
  public Image image(String uri) {
    return Image.getInstance(images.computeIfAbsent(uri, key -> PngImage.of(key, bytes(key))));
  }

  private byte[] bytes(String uri) {
    byte[] found = uri.startsWith(SCHEME) ? bytes.get(uri.substring(SCHEME.length())) : null;
    if (found == null) {
      throw new BrokenTemplate("not a bundled resource: " + uri);
    }
    return found;
  }
}
