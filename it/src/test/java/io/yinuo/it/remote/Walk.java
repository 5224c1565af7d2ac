package io.yinuo.it.remote;

import io.yinuo.it.stage.Eventually;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One suggestion of the sample bureau on its way, each step by the person who takes it in real life. */
public final class Walk {

    private static final String KEY = "Idempotency-Key";

    private final Remote remote;
    private final String number;
    private String id;
    private String reply;

    /** @param number of the suggestion, used once only */
    public Walk(Remote remote, String number) {
        this.remote = remote;
        this.number = number;
    }

    public String id() {
        return id;
    }

    public String reply() {
        return reply;
    }

    public String number() {
        return number;
    }

    /** Registered, with one request and the sample deputy as its only submitter. */
    public Walk register() {
        var deputy = remote.get("deputy", "me").done().object().getString("personId");
        var answer = remote.post("secretary", "suggestions", """
                {"kind":"SUGGESTION","sessionLabel":"市十八届人大二次会议","numberText":"%s","title":"关于第%s件事的建议",
                 "body":"请办好这件事。","handlingRole":"SOLE","keyMatter":false,"referrer":"市人大常委会代表工委",
                 "referredOn":"%s","consultationWanted":false,"disclosureWish":"AGREES",
                 "submitters":[{"lead":true,"name":"领衔代表","kind":"PERSON","personId":"%s"}],
                 "requests":["办好这件事"]}""".formatted(number, number, today(), deputy), KEY, key());
        id = answer.done().object().getString("id");
        return this;
    }

    /** The sheet is with the leaders. */
    public Walk prepare() {
        finish("secretary", """
                {"expectedVersion":%d,"leadSectionId":"%s","coSectionIds":[]}"""
                .formatted(suggestion().getInt("version"), sectionOf("head")));
        return this;
    }

    /** The officer of the lead section drafts. */
    public Walk assign() {
        finish("vice", "{\"approved\":true}");
        var officer = remote.get("officer", "me").done().object().getString("personId");
        finish("head", "{\"officerId\":\"" + officer + "\"}");
        reply = remote.get("officer", "suggestions/" + id + "/replies").done().array().getJsonObject(0).getString("id");
        return this;
    }

    /** A complete draft is with the head of the section. */
    public Walk draft() {
        var request = suggestion().getJsonArray("requests").getJsonObject(0).getString("id");
        remote.put("officer", "replies/" + reply + "/draft", """
                {"expectedVersion":%1$d,"title":"关于第%2$s号建议的答复","mainRecipient":"领衔代表","outcome":"B",
                 "disclosure":"PUBLIC","copies":"市人大常委会代表工委","contactName":"经办人","contactPhone":"0574-00000000",
                 "blocks":[{"id":"%3$s","level":"BODY","text":"这件事今年年底前办好。"}],
                 "answers":[{"requestId":"%4$s","state":"PROMISED","summary":"年底前办好","blockId":"%3$s"}],
                 "promises":[{"id":"%5$s","blockId":"%3$s","exactWords":"这件事今年年底前办好","dueKind":"UNDATED"}]}"""
                .formatted(version(), number, UUID.randomUUID(), request, UUID.randomUUID()));
        finish("officer", "{\"replyId\":\"%s\",\"expectedVersion\":%d,\"countersignAgain\":false}".formatted(reply, version()));
        return this;
    }

    /** The director is to sign. */
    public Walk review() {
        approve("head");
        approve("reviewer");
        approve("vice");
        return this;
    }

    /** The secretary is to number. */
    public Walk sign() {
        approve("director");
        return this;
    }

    /** @return the number of the letter */
    public String numbered() {
        return finish("secretary", decision("APPROVE")).object().getString("documentNumber");
    }

    private void approve(String user) {
        finish(user, decision("APPROVE"));
    }

    private String decision(String decision) {
        return "{\"expectedVersion\":%d,\"decision\":\"%s\",\"note\":\"同意\"}".formatted(version(), decision);
    }

    private Answer finish(String user, String body) {
        return remote.post(user, "tasks/" + task(user) + "/complete", body, KEY, key()).done();
    }

    /** The step that waits for this person, opened by the engine a moment after the one before. */
    public String task(String user) {
        Eventually.holds("a step for " + user + " in " + id, () -> !tasks(user).isEmpty());
        return tasks(user).get(0).asJsonObject().getString("taskId");
    }

    private JsonArray tasks(String user) {
        return remote.get(user, "suggestions/" + id + "/tasks").done().array();
    }

    public JsonObject suggestion() {
        return remote.get("secretary", "suggestions/" + id).done().object();
    }

    private int version() {
        return remote.get("officer", "replies/" + reply).done().object().getInt("version");
    }

    private String sectionOf(String user) {
        return remote.get(user, "me").done().object().getJsonArray("grants").stream()
                .map(JsonValue::asJsonObject)
                .filter(grant -> !grant.isNull("sectionId"))
                .map(grant -> grant.getString("sectionId"))
                .findFirst()
                .orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
