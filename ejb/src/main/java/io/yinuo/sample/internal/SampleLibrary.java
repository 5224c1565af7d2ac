package io.yinuo.sample.internal;

import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.feedback.Rating;
import io.yinuo.sample.internal.SampleBureau.Oversight;
import io.yinuo.sample.internal.SampleBureau.SamplePerson;
import io.yinuo.sample.internal.SampleMatter.Ask;
import io.yinuo.sample.internal.SampleMatter.Promise;
import io.yinuo.sample.internal.SampleMatter.SampleSubmitter;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the samples from the resources; days are counted back from today unless they are facts. */
final class SampleLibrary {

    private static final List<String> BUREAUS = List.of("cixi.json", "example.json");
    private static final int USUAL_PACE = 3;
    private static final int USUAL_AGE = 10;

    private final LocalDate today;

    SampleLibrary(LocalDate today) {
        this.today = today;
    }

    List<SampleBureau> bureaus() {
        return BUREAUS.stream().map(SampleLibrary::resource).map(this::bureau).toList();
    }

    private static JsonObject resource(String name) {
        try (var stream = SampleLibrary.class.getResourceAsStream("/io/yinuo/sample/" + name);
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SampleBureau bureau(JsonObject json) {
        var bureau = new NewBureau(
                json.getString("code"),
                json.getString("name"),
                json.getString("place"),
                kindSettings(json.getJsonObject("suggestions")),
                kindSettings(json.getJsonObject("proposals")),
                SignatureRule.valueOf(json.getString("signatureRule")),
                OutcomeSet.valueOf(json.getString("outcomeSet")));
        return new SampleBureau(
                bureau,
                list(json, "people", SampleLibrary::person),
                list(json, "oversight", each -> new Oversight(each.getString("user"), words(each, "sections"))),
                list(json, "matters", each -> matter(each, json)));
    }

    private static KindSettings kindSettings(JsonObject json) {
        return new KindSettings(
                json.getString("documentPrefix"), json.getString("referrer"), json.getString("copies"));
    }

    private static SamplePerson person(JsonObject json) {
        return new SamplePerson(
                json.getString("user"),
                json.getBoolean("login", false),
                json.getString("name"),
                json.getString("title"),
                text(json, "phone"),
                words(json, "roles"),
                words(json, "heads"),
                words(json, "serves"));
    }

    private SampleMatter matter(JsonObject json, JsonObject bureau) {
        var kind = MatterKind.valueOf(json.getString("kind", MatterKind.SUGGESTION.name()));
        var usual = bureau.getJsonObject("usual").getJsonObject(kind.name());
        var referredOn = day(json, "referredOn", today.minusDays(json.getInt("daysAgo", USUAL_AGE)));
        return new SampleMatter(
                kind,
                json.getString("session", usual.getString("session")),
                json.getBoolean("betweenSessions", false),
                json.getString("number"),
                json.getString("title"),
                json.getString("body"),
                HandlingRole.valueOf(json.getString("role", HandlingRole.SOLE.name())),
                json.getBoolean("key", false),
                json.getString("referrer", usual.getString("referrer")),
                json.getString("partners", ""),
                referredOn,
                json.getInt("pace", USUAL_PACE),
                day(json, "signedOn", null),
                list(json, "submitters", SampleLibrary::submitter),
                json.getString("stopAt"),
                json.getInt("openOpinions", 0),
                text(json, "waivedSection"),
                text(json, "objection"),
                Set.copyOf(words(json, "returnedFrom")),
                text(json, "dissatisfaction"),
                Rating.valueOf(json.getString("rating", Rating.SATISFIED.name())),
                ReplyOutcome.valueOf(json.getString("outcome", ReplyOutcome.B.name())),
                list(json, "asks", each -> ask(each, referredOn)));
    }

    private static SampleSubmitter submitter(JsonObject json) {
        return new SampleSubmitter(
                json.getString("name"), SubmitterKind.valueOf(json.getString("kind", SubmitterKind.PERSON.name())),
                text(json, "user"), text(json, "delegation"));
    }

    private static Ask ask(JsonObject json, LocalDate referredOn) {
        return new Ask(
                json.getString("text"),
                json.getString("heading"),
                AnswerState.valueOf(json.getString("state", AnswerState.ANSWERED.name())),
                json.getString("summary"),
                words(json, "paragraphs"),
                list(json, "promises", each -> promise(each, referredOn)));
    }

    private static Promise promise(JsonObject json, LocalDate referredOn) {
        var dueKind = DueKind.valueOf(json.getString("due", DueKind.UNDATED.name()));
        var dueOn = dueKind == DueKind.DATED
                ? day(json, "dueOn", referredOn.plusMonths(json.getInt("dueInMonths", 0)))
                : null;
        return new Promise(json.getString("words"), text(json, "target"), dueKind, dueOn, text(json, "section"));
    }

    private static LocalDate day(JsonObject json, String key, LocalDate otherwise) {
        var stated = text(json, key);
        return stated == null ? otherwise : LocalDate.parse(stated);
    }

    private static String text(JsonObject json, String key) {
        return json.getString(key, null);
    }

    private static List<String> words(JsonObject json, String key) {
        return json.containsKey(key)
                ? json.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of();
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> reading) {
        return json.containsKey(key)
                ? json.getJsonArray(key).getValuesAs(JsonObject.class).stream().map(reading).toList()
                : List.of();
    }
}
