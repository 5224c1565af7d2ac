package io.yinuo.web.api.suggestion;

import io.yinuo.commitment.AnswerRemark;
import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.RecordRemark;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.shared.NotFound;
import io.yinuo.suggestion.Channel;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What deputies say of a promise, and what they are answered. */
@Path("/commitments/{commitment}/remarks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentRemarksResource {

    @PathParam("commitment")
    UUID commitment;

    @Inject
    CommitmentRemarks remarks;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** What a deputy wants. */
    public record Said(RemarkKind kind, String words) {}

    /** What a submitter said to the office. */
    public record Heard(UUID submitterId, RemarkKind kind, String said, LocalDate saidOn, Channel channel) {}

    /** What the deputy is told. */
    public record Reaction(Integer expectedVersion, String words) {}

    @GET
    @Described("Lists what deputies said of a promise, the latest first.")
    public List<CommitmentFile.Remark> list() {
        return remarks.ofCommitment(commitment);
    }

    @POST
    @Idempotent
    @Described(value = "Keeps what the calling deputy says of a promise; one waits at a time.", answer = Created.class, status = 201)
    public Response remark(Said body) {
        var said = remarks.remark(new RemarkOnCommitment(commitment, body.kind(), body.words()));
        return Created.at("/commitments/" + commitment + "/remarks/", said);
    }

    @POST
    @Path("/recorded")
    @Idempotent
    @Described(value = "Types in what a submitter said of a promise, with or without an account.", answer = Created.class, status = 201)
    public Response record(Heard body) {
        var heard = remarks.record(new RecordRemark(
                commitment, body.submitterId(), body.kind(), body.said(), body.saidOn(), body.channel()));
        return Created.at("/commitments/" + commitment + "/remarks/", heard);
    }

    @POST
    @Path("/{remark}/answer")
    @Idempotent
    @Described(value = "Answers a remark; its deputy reads the answer.", status = 204)
    public void answer(@PathParam("remark") UUID remark, Reaction body) {
        if (list().stream().noneMatch(each -> each.id().equals(remark))) {
            throw new NotFound("REMARK_UNKNOWN");
        }
        current.readBy(this::list);
        remarks.answer(new AnswerRemark(remark, versions.expected(body.expectedVersion()), body.words()));
    }
}
