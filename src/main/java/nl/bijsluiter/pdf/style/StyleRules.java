package nl.bijsluiter.pdf.style;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.TreeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.MediaRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;

/// The rules of the style sheets that a document uses, and the styles that come of them. Shared by
/// all documents with the same style sheets. Thread-safe.
///
/// Flying Saucer's own matcher sorts all rules again for each document, and carries them from
/// element to element: a sixth of the time that a letter took. It still serves `@page`.
final class StyleRules {
  private static final TreeResolver TREE = new DOMTreeResolver();

  private final RulesByName ofElements;
  private final Map<String, RulesByName> ofPseudoElements;
  private final Map<List<StyleRule>, CascadedStyle> cascaded = new ConcurrentHashMap<>();
  private final Matcher ofPages;
  private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();

  StyleRules(List<Stylesheet> sheets, String medium) {
    List<StyleRule> all =
        sheets.stream()
            .flatMap(sheet -> rulesets(sheet, medium))
            .flatMap(set -> set.getFSSelectors().stream().map(first -> StyleRule.of(first, set)))
            .sorted(StyleRule.BY_SPECIFICITY)
            .toList();
    this.ofElements =
        new RulesByName(all.stream().filter(rule -> rule.pseudoElement() == null).toList());
    this.ofPseudoElements =
        all.stream()
            .filter(rule -> rule.pseudoElement() != null)
            .collect(
                groupingBy(
                    rule -> requireNonNull(rule.pseudoElement()),
                    collectingAndThen(toList(), RulesByName::new)));
    this.ofPages = new Matcher(TREE, null, null, sheets, medium);
  }

  private static Stream<Ruleset> rulesets(Stylesheet sheet, String medium) {
    return sheet.getContents().stream().flatMap(content -> rulesets(content, medium));
  }

  private static Stream<Ruleset> rulesets(Object content, String medium) {
    return switch (content) {
      case Ruleset set -> Stream.of(set);
      case MediaRule media when media.matches(medium) -> media.getContents().stream();
      default -> Stream.empty(); // @page is the matcher's, and the reader refuses the others
    };
  }

  /// The style of an element without declarations of its own.
  CascadedStyle style(Element element, AttributeResolver attributes) {
    return style(matching(ofElements, element, attributes));
  }

  /// The style of an element.
  ///
  /// @param own what the element itself declares, above all rules
  CascadedStyle style(Element element, AttributeResolver attributes, Ruleset own) {
    List<PropertyDeclaration> all = new ArrayList<>();
    matching(ofElements, element, attributes).forEach(rule -> all.addAll(rule.declarations()));
    all.addAll(own.getPropertyDeclarations());
    return CascadedStyle.createLayoutStyle(all);
  }

  /// The style of what stands before or after an element, where any rule speaks of it.
  @Nullable CascadedStyle style(
      Element element, String pseudoElement, AttributeResolver attributes) {
    RulesByName rules = ofPseudoElements.get(pseudoElement);
    if (rules == null) {
      return null;
    }
    List<StyleRule> matching = matching(rules, element, attributes);
    return matching.isEmpty() ? null : style(matching);
  }

  private static List<StyleRule> matching(
      RulesByName rules, Element element, AttributeResolver attributes) {
    List<StyleRule> matching = new ArrayList<>();
    for (StyleRule rule : rules.of(element, attributes)) {
      if (rule.matches(element, attributes, TREE)) {
        matching.add(rule);
      }
    }
    return matching;
  }

  private CascadedStyle style(List<StyleRule> matching) {
    if (matching.isEmpty()) {
      return CascadedStyle.emptyCascadedStyle;
    }
    @Nullable CascadedStyle known = cascaded.get(matching);
    return known == null
        ? cascaded.computeIfAbsent(List.copyOf(matching), StyleRules::cascade)
        : known;
  }

  private static CascadedStyle cascade(List<StyleRule> rules) {
    return CascadedStyle.createLayoutStyle(
        rules.stream().flatMap(rule -> rule.declarations().stream()).toList());
  }

  PageInfo page(@Nullable String name, String pseudoClass) {
    return pages.computeIfAbsent(
        name + ":" + pseudoClass, key -> ofPages.getPageCascadedStyle(name, pseudoClass));
  }
}
