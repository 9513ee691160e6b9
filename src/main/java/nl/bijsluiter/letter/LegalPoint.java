package nl.bijsluiter.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.bijsluiter.language.Language;

/// What the leaflet tells its reader about the law, in the order in which it stands there: the one
/// list that templates, tests and documents follow. Every letter of every kind carries all of them.
///
/// The words of a point are the text `leaflet.<id>`, in one wording or in one for each issuer.
public enum LegalPoint {
  /// Who helps when there is danger now. Stands before everything else.
  SAFETY_FIRST(Section.DANGER),
  /// Signals or concerns, and what the advice is for.
  WHY_YOU_GET_THIS(Section.WHAT_IT_IS),
  /// An advice is no decision and binds nobody.
  NO_LEGAL_STATUS(Section.WHAT_IT_IS),
  /// On the ground of the advice alone no parent may stop or limit an arrangement.
  NO_UNILATERAL_STOP(Section.NOT_ALLOWED),
  /// First the other parent, where that is safe.
  TALK_FIRST(Section.WHAT_YOU_CAN_DO),
  /// Then the family court; whoever relies on the advice brings it there.
  GO_TO_COURT(Section.WHAT_YOU_CAN_DO),
  /// Only a court denies the right to contact (art. 1:377a(3) or art. 1:253a BW).
  COURT_DECIDES(Section.WHAT_STAYS),
  /// Measures in force stay in force.
  MEASURES_STAY(Section.WHAT_STAYS),
  /// Parents foster the child's bond with the other parent (art. 1:247(3) BW).
  PARENTAL_DUTY(Section.LAW),
  /// What stopping contact without a court can lead to (art. 279 Sr), as information.
  POSSIBLE_CONSEQUENCES(Section.LAW),
  /// On a date the organisation looks whether the parents agree or a court is asked.
  MONITORING(Section.NEXT),
  /// If neither, it can involve the Child Protection Board (Raad voor de Kinderbescherming).
  BOARD(Section.NEXT),
  /// The Dutch text prevails, and how far this translation has come.
  DUTCH_PREVAILS(Section.TRANSLATION);

  /// A heading of the leaflet, the text `leaflet.heading.<id>`, above one or more points.
  public enum Section {
    DANGER,
    WHAT_IT_IS,
    NOT_ALLOWED,
    WHAT_YOU_CAN_DO,
    WHAT_STAYS,
    LAW,
    NEXT,
    /// In every language but Dutch.
    TRANSLATION;

    /// Its stable name.
    public String id() {
      return LegalPoint.id(this);
    }

    /// The points below it, in order.
    public List<LegalPoint> points() {
      return Arrays.stream(LegalPoint.values()).filter(point -> point.section == this).toList();
    }

    boolean isIn(String language) {
      return this != TRANSLATION || !language.equals(Language.DUTCH);
    }
  }

  private final Section section;

  LegalPoint(Section section) {
    this.section = section;
  }

  /// Its stable name: the key of its text.
  public String id() {
    return id(this);
  }

  /// Those of the part in `language`, in order.
  public static List<LegalPoint> in(String language) {
    return Arrays.stream(values()).filter(point -> point.section.isIn(language)).toList();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
