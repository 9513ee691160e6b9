package nl.bijsluiter.pdf.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.extend.AttributeResolver;

/// Rules by the names of the elements that they can match: most speak of one name, and need not be
/// tried on any other. Thread-safe.
final class RulesByName {
  /// More than XHTML has; beyond it, names are made up.
  private static final int MOST = 200;

  private final List<StyleRule> all;
  private final Map<Name, List<StyleRule>> byName = new ConcurrentHashMap<>();

  private record Name(@Nullable String namespace, String name) {}

  /// @param all rules in the order in which they apply
  RulesByName(List<StyleRule> all) {
    this.all = all;
  }

  /// Those that can match an element of this name, in order.
  List<StyleRule> of(Element element, AttributeResolver attributes) {
    Name name = new Name(element.getNamespaceURI(), element.getNodeName());
    List<StyleRule> known = byName.get(name);
    return known == null ? find(name, element, attributes) : known;
  }

  private List<StyleRule> find(Name name, Element element, AttributeResolver attributes) {
    List<StyleRule> found =
        all.stream().filter(rule -> rule.allowsNameOf(element, attributes)).toList();
    if (byName.size() < MOST) {
      byName.put(name, found);
    }
    return found;
  }
}
