package nl.bijsluiter.pdf.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.TreeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.Selector;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;

/// One selector of a style sheet with what it declares (CSS 2.1, 5).
///
/// @param chain its simple selectors, that of the outermost element first
record StyleRule(List<Selector> chain, Ruleset ruleset) {
  /// From the least specific to the most (CSS 2.1, 6.4.3). Where equal, the later wins: the sort
  /// must be stable.
  static final Comparator<StyleRule> BY_SPECIFICITY =
      Comparator.<StyleRule>comparingInt(rule -> rule.subject().getSpecificityB())
          .thenComparingInt(rule -> rule.subject().getSpecificityC())
          .thenComparingInt(rule -> rule.subject().getSpecificityD());

  static StyleRule of(Selector outermost, Ruleset ruleset) {
    List<Selector> chain = new ArrayList<>();
    for (@Nullable Selector at = outermost; at != null; at = at.getChainedSelector()) {
      chain.add(at);
    }
    return new StyleRule(List.copyOf(chain), ruleset);
  }

  /// The selector of the element itself.
  private Selector subject() {
    return chain.getLast();
  }

  List<PropertyDeclaration> declarations() {
    return ruleset.getPropertyDeclarations();
  }

  /// `before`, `after`; nothing where it speaks of the element itself.
  @Nullable String pseudoElement() {
    return subject().getPseudoElement();
  }

  /// Whether it can match elements of the same name as this one.
  boolean allowsNameOf(Element element, AttributeResolver attributes) {
    NameQuestion question = new NameQuestion(element);
    subject().matches(element, attributes, question);
    return !question.refused;
  }

  /// A selector does not say which name it wants, but asks whether the element has it.
  private static final class NameQuestion extends DOMTreeResolver {
    private final Element element;
    private boolean refused;

    NameQuestion(Element element) {
      this.element = element;
    }

    @Override
    public boolean matchesElement(Node asked, String namespace, String name) {
      boolean matches = super.matchesElement(asked, namespace, name);
      refused |= !matches && asked.equals(element);
      return matches;
    }
  }

  boolean matches(Element element, AttributeResolver attributes, TreeResolver tree) {
    return matches(element, chain.size() - 1, attributes, tree);
  }

  private boolean matches(Node element, int at, AttributeResolver attributes, TreeResolver tree) {
    Selector selector = chain.get(at);
    if (!selector.matches(element, attributes, tree)) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    @Nullable Node around = tree.getParentElement(element);
    if (selector.getAxis() == Selector.Axis.CHILD_AXIS) {
      return around != null && matches(around, at - 1, attributes, tree);
    }
    while (around != null && !matches(around, at - 1, attributes, tree)) {
      around = tree.getParentElement(around);
    }
    return around != null;
  }
}
