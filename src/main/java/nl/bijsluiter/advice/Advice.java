package nl.bijsluiter.advice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An advice as received, of any kind. `kind` tells which; any field may be absent.
///
/// A new kind is a record here, named in the two lists below; the compiler then asks for the rest.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ContactAdvice.class, name = ContactAdvice.KIND),
  @JsonSubTypes.Type(value = NoTacitApproval.class, name = NoTacitApproval.KIND),
  @JsonSubTypes.Type(value = ThirdPartyNotice.class, name = ThirdPartyNotice.KIND),
  @JsonSubTypes.Type(value = Leaflet.class, name = Leaflet.KIND)
})
public sealed interface Advice permits Monitored, ThirdPartyNotice, Leaflet {
  /// The name of its kind, as in JSON.
  String kind();

  /// The id of the issuer in whose name the letter goes out.
  @Nullable String issuer();

  /// The issuer's own reference (ons kenmerk).
  @Nullable String reference();

  /// The day of the advice, in Europe/Amsterdam.
  @Nullable LocalDate date();

  /// The tags of the languages asked for; Dutch always comes last, named or not.
  @Nullable List<@Nullable String> languages();
}
