package io.yinuo.it.remote;

import io.yinuo.it.stage.Eventually;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One suggestion of the sample bureau on its way, each step by the person who takes it in real life. */
public final class Walk {

    private static final String KEY = "Idempotency-Key";
    private static final String APPROVAL = "{\"expectedVersion\":%d,\"decision\":\"APPROVE\",\"note\":\"同意~\"}";

    private final Remote remote;
    private final String number;
    private final String words;
    private String id;
    private String reply;
    private LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private boolean talkWanted;
    private boolean keyMatter;
    private String coSigner;
    private String title;
    private String body = "请办好这件事。";
    private String request = "办好这件事";
    private List<Promise> promises = List.of(new Promise("这件事今年年底前办好", "办好", null));

    /**
     * What a reply promises.
     *
     * @param words a sentence without its full stop
     * @param dueOn null for a promise without a day
     */
    public record Promise(String words, String target, LocalDate dueOn) {}

    /** @param number of the suggestion, used once only */
    public Walk(Remote remote, String number) {
        this(remote, number, "");
    }

    /** @param words are typed behind every text */
    public Walk(Remote remote, String number, String words) {
        this.remote = remote;
        this.number = number;
        this.words = words;
        title = "关于第%s件事的建议".formatted(number);
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

    /** The submitter wants to be talked with before there is a reply. */
    public Walk wantingTalk() {
        talkWanted = true;
        return this;
    }

    /** The day on which the application goes, where its clock is ahead. */
    public Walk on(LocalDate day) {
        today = day;
        return this;
    }

    /** Of which the director signs the reply. */
    public Walk asKeyMatter() {
        keyMatter = true;
        return this;
    }

    /** Signed by somebody else as well, who has no account. */
    public Walk signedToo(String name) {
        coSigner = name;
        return this;
    }

    /** What the suggestion says, in place of nothing in particular. */
    public Walk saying(String title, String body, String request) {
        this.title = title;
        this.body = body;
        this.request = request;
        return this;
    }

    /** What the draft promises, each promise in a paragraph of its own. */
    public Walk promising(Promise... promises) {
        this.promises = List.of(promises);
        return this;
    }

    /** Registered, with one request and the sample deputy as its lead submitter. */
    public Walk register() {
        return register(today);
    }

    /** The same, referred on that day. */
    public Walk register(LocalDate referredOn) {
        var deputy = remote.get("deputy", "me").done().object().getString("personId");
        var answer = remote.post("secretary", "suggestions", json("""
                {"kind":"SUGGESTION","sessionLabel":"市十八届人大二次会议","numberText":"%s","title":"%s~",
                 "body":"%s~","handlingRole":"SOLE","keyMatter":%b,"referrer":"市人大常委会~",
                 "referredOn":"%s","consultationWanted":%b,"disclosureWish":"AGREES",
                 "submitters":[{"lead":true,"name":"代表~","kind":"PERSON","delegation":"代表团~","phone":"~","personId":"%s"}%s],
                 "requests":["%s~"]}""", number, title, body, keyMatter, referredOn, talkWanted, deputy, coSigned(), request), KEY, key());
        id = answer.done().object().getString("id");
        return this;
    }

    private String coSigned() {
        return coSigner == null
                ? ""
                : ",{\"lead\":false,\"name\":\"%s\",\"kind\":\"PERSON\",\"delegation\":\"代表团\"}".formatted(coSigner);
    }

    /** The sheet is with the leaders. */
    public Walk prepare() {
        return prepare("");
    }

    /** As {@link #prepare()}, with the section of the sample co-handler. */
    public Walk prepareWithCoHandler() {
        return prepare('"' + sectionOf("cohandler") + '"');
    }

    private Walk prepare(String coSections) {
        finish("secretary", "{\"expectedVersion\":%d,\"leadSectionId\":\"%s\",\"coSectionIds\":[%s],\"note\":\"请核~\"}",
                suggestion().getInt("version"), sectionOf("head"), coSections);
        return this;
    }

    /** The officer of the lead section drafts. */
    public Walk assign() {
        finish("vice", "{\"approved\":true,\"note\":\"同意~\"}");
        var officer = remote.get("officer", "me").done().object().getString("personId");
        finish("head", "{\"officerId\":\"%s\"}", officer);
        reply = remote.get("officer", "suggestions/" + id + "/replies").done().array().getJsonObject(0).getString("id");
        return this;
    }

    /** The co-handling section has said its opinion, and the officer has talked with the deputy. */
    public Walk consult() {
        finish("cohandler", "{\"opinion\":\"同意办理。~\"}");
        remote.post("officer", "suggestions/" + id + "/consultations", json("""
                {"heldOn":"%s","channel":"FACE_TO_FACE","place":"联络站~","participants":"代表~","deputyView":"希望写明时间~",
                 "agreedChanges":"写明时间~"}""", today), KEY, key()).done();
        return this;
    }

    /** A complete draft is kept; a draft that was kept before the line broke is not written twice. */
    public Walk write() {
        var asked = suggestion().getJsonArray("requests").getJsonObject(0).getString("id");
        var ids = promises.stream().map(promise -> UUID.randomUUID()).toList();
        remote.put("officer", "replies/" + reply + "/draft", json("""
                {"expectedVersion":%1$d,"title":"关于第%2$s号建议的答复~","mainRecipient":"代表~%7$s","outcome":"B",
                 "disclosure":"PUBLIC","copies":"市人大常委会~","contactName":"经办人~","contactPhone":"0574~","blocks":[%5$s],
                 "answers":[{"requestId":"%4$s","state":"PROMISED","summary":"年底前办好~","blockId":"%3$s"}],
                 "promises":[%6$s]}""", version(), number, ids.get(0), asked, joined(ids, Walk::block), joined(ids, Walk::item),
                coSigner == null ? "" : "、" + coSigner));
        return this;
    }

    private String joined(List<UUID> ids, BiFunction<UUID, Promise, String> text) {
        return IntStream.range(0, ids.size()).mapToObj(i -> text.apply(ids.get(i), promises.get(i))).collect(Collectors.joining(","));
    }

    private static String block(UUID id, Promise promise) {
        return "{\"id\":\"%s\",\"level\":\"BODY\",\"text\":\"%s~。\"}".formatted(id, promise.words());
    }

    private static String item(UUID block, Promise promise) {
        return "{\"id\":\"%s\",\"blockId\":\"%s\",\"exactWords\":\"%s~\",\"target\":\"%s~\",%s}".formatted(
                UUID.randomUUID(), block, promise.words(), promise.target(),
                promise.dueOn() == null
                        ? "\"dueKind\":\"UNDATED\""
                        : "\"dueKind\":\"DATED\",\"dueOn\":\"%s\"".formatted(promise.dueOn()));
    }

    /** The draft is with the head of the section. */
    public Walk submit() {
        finish("officer", "{\"replyId\":\"%s\",\"expectedVersion\":%d,\"countersignAgain\":false}", reply, version());
        return this;
    }

    /** The director is to sign. */
    public Walk review() {
        return approve("head").approve("reviewer").approve("vice");
    }

    /** The secretary is to number. */
    public Walk sign() {
        return approve("director");
    }

    public Walk approve(String user) {
        decide(user);
        return this;
    }

    /** @return the number of the letter */
    public String numbered() {
        return decide("secretary").object().getString("documentNumber");
    }

    /** The request for a number, ready to be sent; whatever is answered is told. */
    public Callable<Answer> askingForNumber() {
        var waiting = stepWithLetter("secretary");
        var body = json(APPROVAL, version());
        var key = key();
        return () -> remote.post("secretary", "tasks/" + waiting + "/complete", body, KEY, key);
    }

    /** With the officer, who has written a draft. */
    public Walk toDrafting() {
        return register().prepare().assign().write();
    }

    /** Signed; the secretary is to number. */
    public Walk toNumbering() {
        return toDrafting().submit().review().sign();
    }

    /** Numbered, and every submitter has the letter. */
    public Walk toRating() {
        toNumbering().numbered();
        return deliver();
    }

    /** The letter as the office sees it now. */
    public JsonObject letter() {
        return remote.get("secretary", "replies/" + reply).done().object();
    }

    /** The promises that are followed up, as the office sees them now. */
    public JsonArray commitments() {
        return remote.get("secretary", "suggestions/" + id + "/commitments").done().array();
    }

    /** How many promises the draft makes. */
    public int promised() {
        return promises.size();
    }

    /** Every submitter has the letter. */
    public Walk deliver() {
        var records = suggestion().getJsonArray("submitters").getValuesAs(JsonObject.class).stream()
                .map(submitter -> """
                        {"submitterId":"%s","mode":"IN_PERSON","deliveredOn":"%s","receiver":"本人~"}"""
                        .formatted(submitter.getString("id"), today))
                .collect(Collectors.joining(","));
        finish("secretary", "{\"records\":[%s]}", records);
        return this;
    }

    /** Goes on with the latest reply, such as a further one that somebody has begun. */
    public Walk withLatestReply() {
        var replies = remote.get("officer", "suggestions/" + id + "/replies").done().array();
        reply = replies.getJsonObject(replies.size() - 1).getString("id");
        return this;
    }

    private Answer decide(String user) {
        var step = stepWithLetter(user);
        return remote.post(user, "tasks/" + step + "/complete", json(APPROVAL, version()), KEY, key()).done();
    }

    /** The step in which this person has the letter, whatever else of the matter waits for the same person. */
    private String stepWithLetter(String user) {
        Eventually.holds("a step with the letter for " + user + " in " + id, () -> ofLetter(tasks(user)).findFirst().isPresent());
        return ofLetter(tasks(user)).findFirst().orElseThrow();
    }

    private Stream<String> ofLetter(JsonArray tasks) {
        return tasks.getValuesAs(JsonObject.class).stream()
                .filter(task -> reply.equals(task.getString("subjectId", null)))
                .map(task -> task.getString("taskId"));
    }

    private Answer finish(String user, String body, Object... values) {
        return remote.post(user, "tasks/" + task(user) + "/complete", json(body, values), KEY, key()).done();
    }

    /** Fills the places of the body and puts the words of this walk where it says {@code ~}. */
    private String json(String body, Object... values) {
        String quoted = Json.createValue(words).toString();
        return body.formatted(values).replace("~", quoted.substring(1, quoted.length() - 1));
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
}
