package nl.bijsluiter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandatoryFieldsTest {
  private static final Sent SUSPENSION = Sent.example("valid/contact-advice-suspension");
  private static final Sent POLICE = Sent.example("valid/contact-advice-police");
  private static final Sent LEAFLET = Sent.example("valid/leaflet-police");

  @ParameterizedTest
  @CsvSource({
    "/kind, required",
    "/issuer, required",
    "/reference, required",
    "/date, required",
    "/recipient/name, required",
    "/recipient/street, required",
    "/recipient/postalCode, required",
    "/recipient/city, required",
    "/signatory, required",
    "/signatory/name, required",
    "/signatory/function, required",
    "/concern, required",
    "/measure/type, required",
    "/measure/until, required",
    "/measure/interrupted, required",
    "/measure/interruptedSince, required",
    "/measure/necessity, proportionality",
    "/measure/contactMeanwhile, proportionality",
    "/alternatives, required",
    "/alternatives/0/type, required",
    "/alternatives/0/outcome, required",
    "/alternatives/3/description, required",
    "/alternatives/1/reason, ultimum-remedium",
    "/hearing, required",
    "/hearing/otherParentHeard, required",
    "/hearing/factsExamined, required",
    "/arrangement, required",
    "/custody, required",
    "/measuresInForce, required",
    "/monitoringDate, required",
    "/noLegalStatusDisclaimer, required",
    "/acuteDanger, required"
  })
  void aContactAdviceWithoutAMandatoryFieldIsRefusedThere(String pointer, String code) {
    assertEquals(List.of(pointer + " " + code), Judge.lines(SUSPENSION.without(pointer)));
    assertEquals(List.of(pointer + " " + code), Judge.lines(SUSPENSION.with(pointer, "null")));
  }

  @ParameterizedTest
  @CsvSource({"/measure, required", "/measure/explanation, required"})
  void aTextThatATranslationPointsAtIsMissedTwice(String pointer, String code) {
    assertEquals(
        List.of(pointer + " " + code, "/translations/en/~1measure~1explanation translation"),
        Judge.lines(SUSPENSION.without(pointer)));
  }

  @ParameterizedTest
  @CsvSource({"/veiligThuisInvolved, veilig-thuis-involved"})
  void thePoliceSayWhetherVeiligThuisIsInvolved(String pointer, String code) {
    assertEquals(List.of(pointer + " " + code), Judge.lines(POLICE.without(pointer)));
  }

  @ParameterizedTest
  @CsvSource({"/kind, required", "/issuer, required", "/date, required"})
  void aLeafletWithoutAMandatoryFieldIsRefusedThere(String pointer, String code) {
    assertEquals(List.of(pointer + " " + code), Judge.lines(LEAFLET.without(pointer)));
  }

  @ParameterizedTest
  @CsvSource({"/recipient", "/yourReference", "/languages", "/translations"})
  void anOptionalFieldMayBeAbsent(String pointer) {
    var sent = Sent.example("valid/contact-advice-suspension").without("/translations");
    assertEquals(List.of(), Judge.lines(sent.with(pointer, "null")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/issuer",
        "/reference",
        "/date",
        "/signatory",
        "/stoppedSince",
        "/arrangement",
        "/custody",
        "/measuresInForce",
        "/monitoringDate",
        "/noLegalStatusDisclaimer",
        "/acuteDanger"
      })
  void aNoTacitApprovalWithoutAMandatoryFieldIsRefusedThere(String pointer) {
    var sent = Sent.example("valid/no-tacit-approval-veilig-thuis").without(pointer);
    assertEquals(List.of(pointer + " required"), Judge.lines(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/issuer", "/reference", "/date", "/recipient", "/audience", "/signatory"})
  void aThirdPartyNoticeWithoutAMandatoryFieldIsRefusedThere(String pointer) {
    var sent = Sent.example("valid/third-party-notice-veilig-thuis").without(pointer);
    assertEquals(List.of(pointer + " required"), Judge.lines(sent));
  }
}
