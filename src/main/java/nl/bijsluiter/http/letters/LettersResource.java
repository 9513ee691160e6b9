package nl.bijsluiter.http.letters;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.gate.Lawful;
import nl.bijsluiter.gate.Verdict;
import nl.bijsluiter.http.negotiation.Accept;
import nl.bijsluiter.http.negotiation.Answers;
import nl.bijsluiter.http.negotiation.MediaTypes;
import nl.bijsluiter.http.problem.Explanations;
import nl.bijsluiter.http.problem.RefusedAdvice;
import nl.bijsluiter.issuing.Letters;
import nl.bijsluiter.issuing.SealedLetter;

/// An advice becomes a letter.
@Singleton
@Path("/v1/letters")
@Consumes(MediaTypes.JSON)
public final class LettersResource {
  private final Letters letters;
  private final Answers answers;
  private final Explanations explanations;
  private final Documents documents;
  private final LetterCounts counts;

  LettersResource(
      Letters letters,
      Answers answers,
      Explanations explanations,
      Documents documents,
      LetterCounts counts) {
    this.letters = letters;
    this.answers = answers;
    this.explanations = explanations;
    this.documents = documents;
    this.counts = counts;
  }

  /// A sealed letter.
  @POST
  public Response issue(InputStream body, HttpHeaders headers) {
    var mediaType = Accept.choose(headers, List.of(MediaTypes.PDF, MediaTypes.JSON));
    var letter = letters.issue(lawful(letters.check(Body.read(body, headers))));
    counts.issued(letter);
    var answer =
        mediaType.equals(MediaTypes.PDF)
            ? file(letter.pdf(), mediaType, IssuedLetter.fileName(letter))
            : file(json(letter), mediaType, letter.kind() + "-" + letter.id() + ".json");
    return answer
        .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", letter.languages()))
        .header("Letter-Id", letter.id())
        .header("Seal-Level", letter.level())
        .build();
  }

  /// What keeps an advice from becoming a letter.
  @POST
  @Path("_check")
  public Response check(InputStream body, HttpHeaders headers) {
    Accept.choose(headers, List.of(MediaTypes.JSON));
    var findings =
        switch (letters.check(Body.read(body, headers))) {
          case Lawful _ -> List.<Finding>of();
          case Verdict.Refused(var found) -> found;
        };
    return answers.inJson(texts -> new Check(explanations.of(findings, texts)), headers);
  }

  /// A letter as it would be, without any value.
  @POST
  @Path("_preview")
  public Response preview(InputStream body, HttpHeaders headers) {
    Accept.choose(headers, List.of(MediaTypes.PDF));
    var advice = lawful(letters.checkPreview(Body.read(body, headers)));
    return file(letters.preview(advice), MediaTypes.PDF, advice.advice().kind() + "-draft.pdf")
        .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", advice.languages()))
        .build();
  }

  private Lawful lawful(Verdict verdict) {
    return switch (verdict) {
      case Lawful advice -> advice;
      case Verdict.Refused(var findings) -> {
        counts.refused(findings);
        throw new RefusedAdvice(findings);
      }
    };
  }

  private byte[] json(SealedLetter letter) {
    return answers.json(IssuedLetter.of(letter, documents.of(letter)));
  }

  private static ResponseBuilder file(byte[] content, String mediaType, String name) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header("Repr-Digest", Sha256.of(content).reprDigest());
  }
}
