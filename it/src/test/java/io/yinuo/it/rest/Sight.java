package io.yinuo.it.rest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which answer each reader gets from each resource that can be read (rules E1 and E2). */
final class Sight {

    private static final int OK = 200;
    private static final int CLOSED = 403;
    private static final int UNKNOWN = 404;
    private static final int INCOMPLETE = 422;

    private static final Row ALL = row(OK, OK, OK, OK, OK, OK, OK);
    private static final Row ASKED_NOTHING =
            row(INCOMPLETE, INCOMPLETE, INCOMPLETE, INCOMPLETE, INCOMPLETE, INCOMPLETE, INCOMPLETE);
    private static final Row STAFF = row(OK, OK, OK, CLOSED, CLOSED, CLOSED, OK);
    private static final Row COLLEAGUES = row(OK, OK, CLOSED, CLOSED, CLOSED, OK, OK);
    private static final Row FILE = row(OK, UNKNOWN, OK, CLOSED, CLOSED, CLOSED, UNKNOWN);
    private static final Row PAPERS = row(OK, UNKNOWN, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN);
    private static final Row NO_SUCH_PAPER = row(UNKNOWN, UNKNOWN, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN);
    private static final Row SHARED = row(OK, UNKNOWN, OK, OK, UNKNOWN, CLOSED, UNKNOWN);
    private static final Row LETTER_IN_THE_MAKING = row(OK, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, CLOSED, UNKNOWN);
    private static final Row PACKAGE = row(OK, UNKNOWN, OK, CLOSED, UNKNOWN, CLOSED, UNKNOWN);
    private static final Row PACKAGE_IN_THE_MAKING = row(OK, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, CLOSED, UNKNOWN);
    private static final Row FORMS = row(CLOSED, CLOSED, OK, CLOSED, CLOSED, CLOSED, UNKNOWN)
            .but(Reader.SECRETARY, OK).but(Reader.REVIEWER, OK).but(Reader.SUPERVISOR, OK);
    private static final Row FORMS_TO_CHECK = FORMS.but(Reader.OTHER_BUREAU, OK);
    private static final Row NO_SUCH_FORM = row(CLOSED, CLOSED, UNKNOWN, CLOSED, CLOSED, CLOSED, UNKNOWN)
            .but(Reader.SECRETARY, UNKNOWN).but(Reader.REVIEWER, UNKNOWN).but(Reader.SUPERVISOR, UNKNOWN);
    private static final Row LINKS = row(CLOSED, CLOSED, OK, CLOSED, CLOSED, CLOSED, UNKNOWN).but(Reader.SECRETARY, OK);
    private static final Row PREVIEW = row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN)
            .but(Reader.SECRETARY, OK).but(Reader.REVIEWER, OK);
    private static final Row PUBLIC = row(OK, OK, OK, OK, OK, CLOSED, OK);
    private static final Row NOT_PUBLIC = row(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, CLOSED, UNKNOWN);
    private static final Row ARRANGEMENTS = row(OK, OK, OK, CLOSED, CLOSED, OK, OK);
    private static final Row HOLDINGS_OF_NOBODY = row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, INCOMPLETE)
            .but(Reader.SECRETARY, INCOMPLETE).but(Reader.REVIEWER, INCOMPLETE);
    private static final Row NO_SUCH_HAND_OVER = row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN)
            .but(Reader.SECRETARY, UNKNOWN).but(Reader.REVIEWER, UNKNOWN);
    private static final Row RATING_STEP = row(CLOSED, UNKNOWN, OK, CLOSED, CLOSED, CLOSED, UNKNOWN);
    private static final Row DELIVERY_STEP =
            row(CLOSED, UNKNOWN, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN).but(Reader.SECRETARY, OK);
    private static final Row DEPUTIES = row(CLOSED, CLOSED, CLOSED, OK, OK, CLOSED, CLOSED);
    private static final Row OWN_CASE = row(CLOSED, CLOSED, CLOSED, OK, UNKNOWN, CLOSED, CLOSED);
    private static final Row INSIDERS = row(OK, OK, CLOSED, CLOSED, CLOSED, CLOSED, OK);
    private static final Row ADMINISTRATORS = row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, OK, CLOSED);
    private static final Row SECRETARIES =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, OK).but(Reader.SECRETARY, OK);
    private static final Row IMPORTERS =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, OK, OK).but(Reader.SECRETARY, OK);
    private static final Row NO_SUCH_IMPORT =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN, UNKNOWN).but(Reader.SECRETARY, UNKNOWN);
    private static final Row OFFICES = SECRETARIES.but(Reader.REVIEWER, OK);
    private static final Row OFFICE_DIRECTOR =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED).but(Reader.REVIEWER, OK);
    private static final Row TRAIL =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, OK, CLOSED).but(Reader.SUPERVISOR, OK);

    private static final Row NO_SUCH_MEASURE = row(UNKNOWN, UNKNOWN, CLOSED, CLOSED, CLOSED, UNKNOWN, UNKNOWN);

    private static final Row NO_SUCH_EXCHANGE =
            row(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, UNKNOWN).but(Reader.SECRETARY, UNKNOWN);

    private static final Row NO_KIND_OF_LINK = row(INCOMPLETE, INCOMPLETE, CLOSED, CLOSED, CLOSED, INCOMPLETE, INCOMPLETE);

    private static final Map<String, Row> DELIVERED = delivered();

    private Sight() {}

    /** One resource: the status for each reader. */
    record Row(Map<Reader, Integer> statuses) {

        int of(Reader reader) {
            return statuses.get(reader);
        }

        Row but(Reader reader, int status) {
            var changed = new EnumMap<>(statuses);
            changed.put(reader, status);
            return new Row(changed);
        }
    }

    /** The resources that the matrix knows, with what they answer on a case whose reply is delivered. */
    static Map<String, Row> ofADeliveredReply() {
        return DELIVERED;
    }

    /** The same on a case whose reply has its number and is not delivered. */
    static Map<String, Row> ofAReplyInTheMaking() {
        var making = new LinkedHashMap<>(DELIVERED);
        making.put("/replies/{id}", LETTER_IN_THE_MAKING);
        making.put("/replies/{id}/draft", LETTER_IN_THE_MAKING);
        making.put("/replies/{id}/file", LETTER_IN_THE_MAKING);
        making.put("/replies/{id}/package", PACKAGE_IN_THE_MAKING);
        making.put("/tasks/{id}", DELIVERY_STEP);
        return making;
    }

    /** What each reader gets of something that is there: a promise of a delivered letter, and what the bureau keeps. */
    static Map<String, Row> ofWhatIsNamed() {
        var draftOfTheOffice = PAPERS.but(Reader.OFFICER, UNKNOWN).but(Reader.HEAD, UNKNOWN);
        return Map.of(
                "/commitments/{promise}", PAPERS,
                "/commitments/{promise}/remarks", PAPERS,
                "/bulletins/{bulletin}", draftOfTheOffice,
                "/standard-texts/{text}", COLLEAGUES.but(Reader.ADMIN, CLOSED).but(Reader.OTHER_BUREAU, UNKNOWN),
                "/measures/{measure}", COLLEAGUES.but(Reader.OTHER_BUREAU, UNKNOWN));
    }

    private static Map<String, Row> delivered() {
        var table = new LinkedHashMap<String, Row>();
        put(table, ALL, "/health", "/openapi", "/me", "/me/bureau", "/me/bureau/sections");
        put(table, ASKED_NOTHING, "/calendar/deadline", "/search");
        put(table, COLLEAGUES, "/me/bureau/sections/{code}/people");
        put(table, STAFF, "/suggestions", "/ledger", "/ledger/filters", "/statistics", "/tasks");
        put(table, FILE, "/suggestions/{id}", "/suggestions/{id}/tasks", "/suggestions/{id}/trail");
        put(table, PAPERS, "/suggestions/{id}/memory", "/suggestions/{id}/assignments", "/suggestions/{id}/consultations", "/suggestions/{id}/papers",
                "/suggestions/{id}/outside-units", "/suggestions/{id}/returns", "/suggestions/{id}/adjustments",
                "/suggestions/{id}/signals", "/suggestions/{id}/studies", "/suggestions/{id}/deadlines/inner", "/suggestions/{id}/complexity",
                "/suggestions/{id}/forms");
        put(table, NO_SUCH_PAPER, "/suggestions/{id}/papers/{paper}", "/suggestions/{id}/supervision",
                "/suggestions/{id}/archive", "/suggestions/{id}/forms/{kind}/{about}", "/commitments/{commitment}/remarks");
        put(table, INSIDERS, "/commitments", "/bulletins", "/assignment-sheets");
        put(table, STAFF, "/commitments/wall");
        put(table, NO_SUCH_PAPER, "/commitments/{commitment}", "/bulletins/{bulletin}", "/bulletins/{bulletin}/file");
        put(table, LINKS, "/suggestions/{id}/rating-links");
        put(table, PAPERS, "/replies/{id}/publications");
        put(table, PREVIEW, "/replies/{id}/publications/preview");
        put(table, PUBLIC, "/publications");
        put(table, NOT_PUBLIC, "/publications/{publication}");
        put(table, OFFICE_DIRECTOR, "/signals/proposed");
        put(table, ARRANGEMENTS, "/substitutions");
        put(table, HOLDINGS_OF_NOBODY, "/hand-overs/holdings");
        put(table, NO_SUCH_HAND_OVER, "/hand-overs/{id}");
        put(table, FORMS, "/suggestions/{id}/rating-forms");
        put(table, FORMS_TO_CHECK, "/rating-forms");
        put(table, NO_SUCH_FORM, "/rating-forms/{id}/scan");
        put(table, SECRETARIES, "/assignment-sheets/waiting");
        put(table, NO_SUCH_PAPER, "/assignment-sheets/{id}");
        put(table, IMPORTERS, "/imports");
        put(table, NO_SUCH_IMPORT, "/imports/{import}", "/imports/{import}/lines", "/imports/{import}/changes");
        put(table, OFFICES, "/old-promises", "/standard-texts");
        put(table, NO_SUCH_PAPER, "/standard-texts/{text}");
        put(table, SHARED, "/suggestions/{id}/replies", "/suggestions/{id}/commitments", "/suggestions/{id}/ratings", "/suggestions/{id}/deadlines");
        put(table, SHARED, "/replies/{id}", "/replies/{id}/draft", "/replies/{id}/file");
        put(table, PACKAGE, "/replies/{id}/package");
        put(table, PAPERS, "/replies/{id}/versions", "/replies/{id}/comparison", "/replies/{id}/comparison/head",
                "/replies/{id}/steps", "/replies/{id}/deliveries", "/replies/{id}/promises", "/replies/{id}/standard-texts");
        put(table, RATING_STEP, "/tasks/{id}");
        put(table, DEPUTIES, "/deputy/suggestions");
        put(table, OWN_CASE, "/deputy/suggestions/{id}", "/deputy/suggestions/{id}/commitments");
        put(table, COLLEAGUES, "/norms", "/norms/contradictions", "/measures", "/indicators", "/observations", "/policies");
        put(table, NO_SUCH_MEASURE, "/measures/{id}", "/indicators/{id}/observations", "/links", "/links/{link}");
        put(table, COLLEAGUES, "/catalogue/table", "/catalogue/json");
        put(table, SECRETARIES, "/catalogue/imports");
        put(table, NO_SUCH_EXCHANGE, "/catalogue/imports/{import}", "/catalogue/imports/{import}/lines");
        put(table, NO_KIND_OF_LINK, "/links/choices");
        put(table, ADMINISTRATORS, "/admin/search-index");
        put(table, TRAIL, "/admin/trail", "/admin/trail/verification", "/admin/consistency");
        return table;
    }

    private static void put(Map<String, Row> table, Row row, String... paths) {
        for (var path : paths) {
            table.put(path, row);
        }
    }

    private static Row row(
            int inside, int otherSection, int liaison, int submitter, int otherDeputy, int admin, int otherBureau) {
        var statuses = new EnumMap<Reader, Integer>(Reader.class);
        Reader.INSIDE.forEach(reader -> statuses.put(reader, inside));
        statuses.put(Reader.OTHER_SECTION, otherSection);
        statuses.put(Reader.LIAISON, liaison);
        statuses.put(Reader.LEAD_DEPUTY, submitter);
        statuses.put(Reader.CO_SIGNER, submitter);
        statuses.put(Reader.OTHER_DEPUTY, otherDeputy);
        statuses.put(Reader.ADMIN, admin);
        statuses.put(Reader.OTHER_BUREAU, otherBureau);
        return new Row(statuses);
    }
}
