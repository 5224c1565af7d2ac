package io.yinuo.web.api.suggestion;

import io.yinuo.intake.Intake;
import io.yinuo.intake.RegistrationDraft;
import io.yinuo.letter.LetterReading;
import io.yinuo.letter.Letters;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.JsonText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Reads letters, and keeps nothing of them. */
@Path("/letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {

    @Inject
    Intake intake;

    @Inject
    Letters letters;

    @Inject
    PaperTexts texts;

    @Inject
    UploadLimit limit;

    /** The words of a referral or letter. */
    public record Letter(String text) {}

    @POST
    @Path("/read")
    @Consumes(MediaType.TEXT_PLAIN)
    @Described("Reads a letter: its fields, what was done, what is promised, what it cites, and what a reviewer would mark."
            + " Places count code points. The body is the letter in UTF-8, UTF-16 or GB18030, or a form with the part file"
            + " (DOCX, PDF, OFD, TXT), whose words the answer then holds as text. Nothing is kept.")
    public LetterReading read(@Context HttpHeaders headers, byte[] letter) {
        var type = headers.getMediaType();
        return letters.read(letters.words(letter, type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER)));
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileAlone
    @Described(value = "Reads a letter that is a file.", answer = LetterReading.class)
    public Response readFile(List<EntityPart> parts) throws IOException {
        var words = texts.read(SentPaper.file(parts, limit.bytes())).require("file");
        return Response.ok(Json.createObjectBuilder(json(letters.read(words))).add("text", words).build()).build();
    }

    private static JsonObject json(LetterReading reading) {
        try (var reader = Json.createReader(new StringReader(JsonText.json().toJson(reading)))) {
            return reader.readObject();
        }
    }

    @POST
    @Path("/registration")
    @Described("Recognises the fields that a pasted referral states, each with the words it came from.")
    public RegistrationDraft recognise(Letter letter) {
        return intake.read(letter.text());
    }
}
