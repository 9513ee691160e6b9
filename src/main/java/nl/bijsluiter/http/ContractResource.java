package nl.bijsluiter.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijsluiter.http.contract.Contract;
import nl.bijsluiter.http.negotiation.Answers;

/// The API document, which any page may read.
@Singleton
@Path("/v1/openapi.json")
public final class ContractResource {
  private final Contract contract;
  private final Clock clock;

  ContractResource(Contract contract, Clock clock) {
    this.contract = contract;
    this.clock = clock;
  }

  /// The document, with examples for today.
  @GET
  public Response read(HttpHeaders headers) {
    return Answers.inJson(contract.on(LocalDate.now(clock)), headers);
  }
}
