package nl.bijsluiter.pdf.layout;

import java.util.List;
import nl.bijsluiter.pdf.source.BrokenTemplate;

/// The parts of one file in reading order, and the page numbers that follow from it.
public record PagePlan(List<Part> parts) implements PageNumbers {
  public PagePlan {
    parts = List.copyOf(parts);
  }

  public int pageCount() {
    return pages(parts);
  }

  public int pagesBefore(Part part) {
    return pages(parts.subList(0, parts.indexOf(part)));
  }

  private static int pages(List<Part> parts) {
    return parts.stream().mapToInt(Part::pageCount).sum();
  }

  @Override
  public int firstPageOf(String name) {
    return parts.stream()
        .filter(part -> part.isCalled(name))
        .findFirst()
        .map(part -> pagesBefore(part) + 1)
        .orElseThrow(() -> new BrokenTemplate("page of a part that is not there: " + name));
  }
}
