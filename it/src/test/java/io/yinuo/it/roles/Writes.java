package io.yinuo.it.roles;

import static io.yinuo.it.rest.Reader.ADMIN;
import static io.yinuo.it.rest.Reader.CO_SIGNER;
import static io.yinuo.it.rest.Reader.DIRECTOR;
import static io.yinuo.it.rest.Reader.HEAD;
import static io.yinuo.it.rest.Reader.INSIDE;
import static io.yinuo.it.rest.Reader.LEAD_DEPUTY;
import static io.yinuo.it.rest.Reader.LIAISON;
import static io.yinuo.it.rest.Reader.OFFICER;
import static io.yinuo.it.rest.Reader.OTHER_BUREAU;
import static io.yinuo.it.rest.Reader.OTHER_SECTION;
import static io.yinuo.it.rest.Reader.REVIEWER;
import static io.yinuo.it.rest.Reader.SECRETARY;
import static io.yinuo.it.rest.Reader.SUPERVISOR;
import static io.yinuo.it.rest.Reader.VICE_DIRECTOR;

import io.yinuo.it.rest.Reader;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who gets past the door of each resource that writes, on a matter that is being drafted. */
final class Writes {

    /** Sent as a form with one file. */
    static final String FILE = "file";

    /** Begins a body that is sent as a form with one file beside it. */
    static final String FORM = "form ";

    private static final String VERSION = "{\"expectedVersion\":0}";
    private static final String STALE = "{\"expectedVersion\":99}";
    private static final String ROW = "{\"suggestionId\":\"{id}\",\"line\":3}";
    private static final String PERSON = "{\"personId\":\"{officer}\"}";
    private static final Set<Reader> WORKING = EnumSet.of(
            SECRETARY, OFFICER, HEAD, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR, OTHER_SECTION, LIAISON, ADMIN, OTHER_BUREAU);
    private static final Set<Reader> EVERYBODY = EnumSet.allOf(Reader.class);
    private static final Set<Reader> SECRETARIES = EnumSet.of(SECRETARY, OTHER_BUREAU);
    private static final Set<Reader> OWN_OFFICE = EnumSet.of(SECRETARY, REVIEWER);
    private static final Set<Reader> OWN_SECRETARY = EnumSet.of(SECRETARY);
    private static final Set<Reader> CHECKERS = EnumSet.of(SECRETARY, REVIEWER, SUPERVISOR, LIAISON);
    private static final Set<Reader> WRITERS = EnumSet.of(OFFICER, HEAD);

    private Writes() {}

    /**
     * One resource that writes.
     *
     * @param body what is sent: nothing that could be carried out, only what leads past the door
     * @param may who gets there; every other reader gets 403 or 404
     */
    record Write(String body, Set<Reader> may) {}

    static Map<String, Write> all() {
        var table = new LinkedHashMap<String, Write>();
        var staff = EnumSet.of(LIAISON, OTHER_SECTION, OTHER_BUREAU);
        staff.addAll(INSIDE);
        table.put("post /ledger/filters", new Write("{}", staff));
        table.put("delete /ledger/filters/{filter}", new Write("\"99\"", OWN_OFFICE));
        table.put("post /ledger/filters/{filter}/restoration", new Write("{}", OWN_OFFICE));
        table.put("put /me/password", new Write("{}", EVERYBODY));
        table.put("post /letters/read", new Write(FILE, EnumSet.of(OTHER_SECTION, ADMIN, OTHER_BUREAU)));
        INSIDE.forEach(table.get("post /letters/read").may()::add);
        table.put("post /letters/registration", new Write("{}", SECRETARIES));
        table.put("post /referral-lists", new Write(FILE, SECRETARIES));
        table.put("post /referral-lists/registrations", new Write("{}", SECRETARIES));
        var importers = EnumSet.of(SECRETARY, ADMIN, OTHER_BUREAU);
        table.put("post /imports", new Write(FILE, importers));
        for (var step : Set.of("start", "discarding", "undoing", "lines/{line}/mending", "lines/{line}/choice")) {
            table.put("post /imports/{import}/" + step, new Write(VERSION, EnumSet.noneOf(Reader.class)));
        }
        table.put("post /old-promises/{commitment}/adoption", new Write(VERSION, OWN_OFFICE));
        table.put("post /old-promises/{commitment}/dismissal", new Write(VERSION, OWN_OFFICE));
        table.put("post /suggestions", new Write("{}", SECRETARIES));
        table.put("post /assignment-sheets", new Write("{}", SECRETARIES));
        table.put("post /assignment-sheets/{id}/decisions", new Write("{}", EnumSet.of(REVIEWER, VICE_DIRECTOR, DIRECTOR)));
        table.put("post /assignment-sheets/{id}/lines/{line}/objections", new Write("{}", EnumSet.of(HEAD, OTHER_SECTION)));
        table.put("post /suggestions/{id}/correction", new Write(VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/assignments", new Write("{}", EnumSet.of(SECRETARY, HEAD)));
        table.put("post /suggestions/{id}/assignments/{assignment}/waiver", new Write(VERSION, EnumSet.of(SECRETARY, HEAD)));
        table.put("post /suggestions/{id}/assignments/{assignment}/late-opinion", new Write(VERSION, EnumSet.of(OFFICER, HEAD)));
        table.put("post /suggestions/{id}/consultations", new Write("{}", WRITERS));
        table.put("post /suggestions/{id}/consultations/waiver", new Write("{}", WRITERS));
        table.put("put /suggestions/{id}/requests", new Write(VERSION, EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /suggestions/{id}/ratings", new Write("{}", EnumSet.of(LIAISON, LEAD_DEPUTY, CO_SIGNER)));
        table.put("post /suggestions/{id}/papers", new Write(FILE, INSIDE));
        table.put("post /suggestions/{id}/papers/{paper}/withdrawal", new Write(VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/papers/{paper}/exchange", new Write(FORM + VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/rating-forms", new Write(FORM + "{}", EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /rating-lists", new Write(FILE, EnumSet.of(SECRETARY, OTHER_BUREAU, LIAISON)));
        table.put("post /rating-lists/acceptances", new Write(ROW, EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /rating-forms/{id}/confirmation", new Write(STALE, CHECKERS));
        table.put("post /rating-forms/{id}/return", new Write(STALE, CHECKERS));
        table.put("post /rating-forms/{id}/scan", new Write(FORM + STALE, EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /commitments/{commitment}/remarks", new Write("{}", EnumSet.of(LEAD_DEPUTY, CO_SIGNER)));
        table.put("post /commitments/{commitment}/remarks/recorded", new Write("{}", OWN_SECRETARY));
        table.put("post /commitments/{commitment}/remarks/{remark}/answer", new Write(VERSION, EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /commitments/{commitment}/reports", new Write(VERSION, WRITERS));
        table.put("post /commitments/{commitment}/changes", new Write(VERSION, WRITERS));
        table.put("post /bulletins", new Write("{}", EnumSet.of(SECRETARY, REVIEWER, OTHER_BUREAU)));
        table.put("put /bulletins/{bulletin}", new Write(STALE, OWN_OFFICE));
        table.put("post /bulletins/{bulletin}/recount", new Write(STALE, OWN_OFFICE));
        table.put("post /bulletins/{bulletin}/release", new Write(STALE, EnumSet.of(REVIEWER)));
        table.put("post /bulletins/{bulletin}/drop", new Write(STALE, OWN_OFFICE));
        table.put("post /admin/search-index/rebuild", new Write("{}", EnumSet.of(ADMIN)));
        table.put("post /suggestions/{id}/returns", new Write("{}", OWN_SECRETARY));
        table.put("post /suggestions/{id}/returns/{return}/answer", new Write(VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/outside-units", new Write("{}", OWN_SECRETARY));
        table.put("post /suggestions/{id}/outside-units/{unit}/urgings", new Write("{}", OWN_SECRETARY));
        for (var step : Set.of("sending", "late-opinion", "waiver", "disagreement", "settlement")) {
            table.put("post /suggestions/{id}/outside-units/{unit}/" + step, new Write(VERSION, OWN_SECRETARY));
        }
        table.put("post /suggestions/{id}/rating-links", new Write("{}", EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /suggestions/{id}/rating-links/revocation", new Write("{}", EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /suggestions/{id}/rating-links/unlocking", new Write("{}", EnumSet.of(SECRETARY, LIAISON)));
        table.put("post /replies/{id}/withdrawal", new Write(VERSION, EnumSet.of(SECRETARY, REVIEWER)));
        table.put("post /replies/{id}/promises/unfold", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /replies/{id}/promises/confirm", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /replies/{id}/promises/strike", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /replies/{id}/recall", new Write(VERSION, EnumSet.of(SECRETARY, REVIEWER, VICE_DIRECTOR, DIRECTOR)));
        table.put("post /suggestions/{id}/further-replies", new Write("{}", EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /replies/{id}/drop", new Write(VERSION, EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /replies/{id}/publications", new Write(VERSION, EnumSet.of(SECRETARY, REVIEWER)));
        table.put("post /replies/{id}/publications/withholding", new Write(VERSION, EnumSet.of(SECRETARY, REVIEWER)));
        table.put("post /publications/{publication}/withdrawal", new Write("{}", EnumSet.of(SECRETARY, REVIEWER)));
        table.put("post /tasks/{id}/reassignment", new Write("{}", EnumSet.of(SECRETARY, HEAD, REVIEWER)));
        table.put("post /substitutions", new Write("{}", WORKING));
        table.put("post /substitutions/{substitution}/end", new Write(STALE, EnumSet.of(VICE_DIRECTOR, ADMIN)));
        table.put("post /hand-overs", new Write(PERSON, EnumSet.of(SECRETARY, REVIEWER)));
        table.put("post /suggestions/{id}/adjustments", new Write("{}", EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /suggestions/{id}/adjustments/{adjustment}/withdrawal", new Write(VERSION, EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("put /suggestions/{id}/deadlines/inner/{deadline}", new Write(VERSION, OWN_OFFICE));
        table.put("delete /suggestions/{id}/deadlines/inner/{deadline}", new Write("\"99\"", OWN_OFFICE));
        table.put("post /suggestions/{id}/complexity", new Write(VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/complexity/lifting", new Write(VERSION, OWN_SECRETARY));
        table.put("post /suggestions/{id}/studies", new Write("{}", OWN_SECRETARY));
        var office = EnumSet.of(SECRETARY, REVIEWER);
        table.put("post /suggestions/{id}/supervision", new Write(VERSION, office));
        table.put("post /suggestions/{id}/supervision/lifting", new Write(VERSION, office));
        table.put("post /suggestions/{id}/supervision/polls", new Write("{}", office));
        table.put("post /suggestions/{id}/supervision/plan", new Write(VERSION, EnumSet.of(SECRETARY, REVIEWER, OFFICER, HEAD)));
        table.put("post /suggestions/{id}/supervision/reports", new Write("{}", EnumSet.of(SECRETARY, REVIEWER, OFFICER, HEAD)));
        table.put("post /suggestions/{id}/archive", new Write(VERSION, office));
        table.put("post /suggestions/{id}/archive/revocation", new Write(VERSION, EnumSet.of(REVIEWER)));
        table.put("post /signals/{signal}/release", new Write(STALE, EnumSet.of(REVIEWER)));
        table.put("post /signals/{signal}/dismissal", new Write(STALE, EnumSet.of(REVIEWER)));
        table.put("post /observations", new Write("{}", EnumSet.of(SECRETARY, OFFICER, HEAD, OTHER_SECTION, OTHER_BUREAU)));
        table.put("post /observations/{id}/correction", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /observations/{id}/withdrawal", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /standard-texts", new Write("{}", EnumSet.of(SECRETARY, REVIEWER, OTHER_BUREAU)));
        table.put("put /standard-texts/{text}", new Write(VERSION, OWN_OFFICE));
        table.put("post /standard-texts/{text}/suspension", new Write(STALE, OWN_OFFICE));
        table.put("post /standard-texts/{text}/resumption", new Write(STALE, OWN_OFFICE));
        table.put("post /replies/{id}/standard-texts/{text}/use", new Write("{}", EnumSet.of(OFFICER)));
        table.put("post /measures", new Write("{}", EnumSet.of(SECRETARY, OFFICER, HEAD, OTHER_SECTION, OTHER_BUREAU)));
        for (var step : Set.of("correction", "closing", "resumption", "deletion")) {
            table.put("post /measures/{id}/" + step, new Write(VERSION, EnumSet.noneOf(Reader.class)));
        }
        table.put("post /catalogue/imports", new Write(FILE, SECRETARIES));
        for (var step : Set.of("confirmation", "discarding", "undoing")) {
            table.put("post /catalogue/imports/{import}/" + step, new Write(VERSION, EnumSet.noneOf(Reader.class)));
        }
        table.put("post /links", new Write("{}", EnumSet.noneOf(Reader.class)));
        table.put("post /links/proposals", new Write("{\"suggestionId\":\"{id}\"}", EnumSet.of(SECRETARY, OFFICER, HEAD)));
        table.put("post /links/{link}/confirmation", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("post /links/{link}/rejection", new Write(VERSION, EnumSet.noneOf(Reader.class)));
        table.put("put /replies/{id}/draft", new Write(VERSION, EnumSet.of(OFFICER)));
        table.put("post /replies/{id}/draft/upload", new Write(FORM + VERSION, EnumSet.of(OFFICER)));
        table.put("post /replies/{id}/draft/upload/preview", new Write(FORM + VERSION, EnumSet.of(OFFICER)));
        table.put("post /tasks/{id}/complete", new Write("{}", EnumSet.of(OFFICER)));
        return table;
    }
}
