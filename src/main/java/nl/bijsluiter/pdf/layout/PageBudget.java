package nl.bijsluiter.pdf.layout;

/// The pages that one file may still open.
public final class PageBudget {
  private final int most;
  private int opened;

  public PageBudget(int most) {
    this.most = most;
  }

  /// @throws TooManyPages where there is none left
  void open() {
    opened++;
    if (opened > most) {
      throw new TooManyPages(most);
    }
  }
}
