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
import static io.yinuo.it.rest.Reader.OTHER_DEPUTY;
import static io.yinuo.it.rest.Reader.OTHER_SECTION;
import static io.yinuo.it.rest.Reader.REVIEWER;
import static io.yinuo.it.rest.Reader.SECRETARY;
import static io.yinuo.it.rest.Reader.SUPERVISOR;
import static io.yinuo.it.rest.Reader.VICE_DIRECTOR;

import io.yinuo.it.rest.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is shown what by each page; the others are told that it is closed to them, or that there is no such thing. */
final class Views {

    private static final Set<Reader> EVERYBODY = EnumSet.allOf(Reader.class);
    private static final Set<Reader> DEPUTIES = EnumSet.of(LEAD_DEPUTY, CO_SIGNER, OTHER_DEPUTY);
    private static final Set<Reader> SUBMITTERS = EnumSet.of(LEAD_DEPUTY, CO_SIGNER);
    private static final Set<Reader> STAFF = without(EVERYBODY, LEAD_DEPUTY, CO_SIGNER, OTHER_DEPUTY, ADMIN);
    private static final Set<Reader> INSIDERS = without(STAFF, LIAISON);
    private static final Set<Reader> SECRETARIES = EnumSet.of(SECRETARY, OTHER_BUREAU);
    private static final Set<Reader> MEASURES = without(EVERYBODY, LEAD_DEPUTY, CO_SIGNER, OTHER_DEPUTY, LIAISON);
    private static final Set<Reader> KEEPERS = EnumSet.of(SECRETARY, OFFICER, HEAD, OTHER_SECTION, OTHER_BUREAU);
    private static final Set<Reader> CASE = with(INSIDE, LIAISON);
    private static final Set<Reader> CASE_AND_SUBMITTERS = with(CASE, LEAD_DEPUTY, CO_SIGNER);
    private static final Set<Reader> NOBODY = EnumSet.noneOf(Reader.class);

    private Views() {}

    /**
     * One page as it is asked for.
     *
     * @param query with the names of what {@link PageMatrixIT} puts in, in braces
     * @param shown who gets it, every other reader gets 403, 404 or 409
     */
    record View(String page, String query, Set<Reader> shown) {}

    static List<View> all() {
        return List.of(
                new View("/desk.xhtml", "", STAFF),
                new View("/ledger.xhtml", "", STAFF),
                new View("/search.xhtml", "?q=%E8%AF%BE%E5%90%8E%E6%9C%8D%E5%8A%A1", EVERYBODY),
                new View("/dueMonth.xhtml", "", STAFF),
                new View("/ledgerColumns.xhtml", "", with(STAFF, ADMIN)),
                new View("/ledgerColumns.xhtml", "?bureau=true", with(SECRETARIES, ADMIN)),
                new View("/ledgerPrint.xhtml", "", STAFF),
                new View("/ledgerBulk.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/inbox.xhtml", "", STAFF),
                new View("/channels.xhtml", "", without(EVERYBODY, ADMIN)),
                new View("/signal.xhtml", "?id={officer}", NOBODY),
                new View("/signal.xhtml", "?id={signal}", EnumSet.of(REVIEWER)),
                new View("/account.xhtml", "", EVERYBODY),
                new View("/register.xhtml", "", SECRETARIES),
                new View("/referralList.xhtml", "", SECRETARIES),
                new View("/suggestion.xhtml", "?id={delivered}", CASE),
                new View("/suggestion.xhtml", "?id={making}", CASE),
                new View("/deadlines.xhtml", "?id={delivered}", CASE_AND_SUBMITTERS),
                new View("/deadlines.xhtml", "?id={making}", CASE_AND_SUBMITTERS),
                new View("/referralReturns.xhtml", "?id={making}", EnumSet.of(SECRETARY)),
                new View("/commitments.xhtml", "", INSIDERS),
                new View("/reportTable.xhtml", "", EnumSet.of(OFFICER, HEAD, OTHER_SECTION)),
                new View("/commitmentWall.xhtml", "", STAFF),
                new View("/commitmentWall.xhtml", "?year=2025&byTheme=true", STAFF),
                new View("/bulletins.xhtml", "", INSIDERS),
                new View("/bulletin.xhtml", "?id={officer}", NOBODY),
                new View("/bulletin.xhtml", "?id={bulletin}", EnumSet.of(SECRETARY, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR)),
                new View("/statistics.xhtml", "", STAFF),
                new View("/statistics.xhtml", "?year=0&by=THEME", STAFF),
                new View("/commitmentFile.xhtml", "?id={officer}", NOBODY),
                new View("/commitmentFile.xhtml", "?id={promise}", INSIDE),
                new View("/furtherReply.xhtml", "?id={delivered}", EnumSet.of(SECRETARY, OFFICER, HEAD)),
                new View("/dropReply.xhtml", "?reply={delivered.reply}", NOBODY),
                new View("/dropReply.xhtml", "?reply={further}", EnumSet.of(SECRETARY, OFFICER, HEAD)),
                new View("/adjustments.xhtml", "?id={making}", INSIDE),
                new View("/innerDeadlines.xhtml", "?id={making}", INSIDE),
                new View("/complexMatter.xhtml", "?id={making}", INSIDE),
                new View("/officeRemark.xhtml", "?id={making}", INSIDE),
                new View("/adjustment.xhtml", "?task={draft}", NOBODY),
                new View("/adjustment.xhtml", "?task={adjustment}", EnumSet.of(VICE_DIRECTOR, DIRECTOR)),
                new View("/correction.xhtml", "?id={making}", EnumSet.of(SECRETARY)),
                new View("/letter.xhtml", "?reply={delivered.reply}", CASE_AND_SUBMITTERS),
                new View("/letter.xhtml", "?reply={making.reply}", INSIDE),
                new View("/systemPackage.xhtml", "?reply={delivered.reply}", CASE),
                new View("/keyMatter.xhtml", "?id={making}", INSIDE),
                new View("/archives.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/imports.xhtml", "", with(SECRETARIES, ADMIN)),
                new View("/importBatch.xhtml", "?id={officer}", NOBODY),
                new View("/importBatch.xhtml", "?id={import}", EnumSet.of(SECRETARY, ADMIN)),
                new View("/importMend.xhtml", "?id={officer}", NOBODY),
                new View("/importMend.xhtml", "?id={importLine}", EnumSet.of(SECRETARY, ADMIN)),
                new View("/oldPromises.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/caseArchive.xhtml", "?id={delivered}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/archiveList.xhtml", "?id={delivered}", NOBODY),
                new View("/archiveList.xhtml", "?id={archived}", INSIDE),
                new View("/findingAnswers.xhtml", "?reply={making.reply}", INSIDE),
                new View("/caseForm.xhtml", "?id={making}&kind=APPROVAL_SLIP&about={making.reply}", INSIDE),
                new View("/drawSheet.xhtml", "", SECRETARIES),
                new View("/assignmentSheet.xhtml", "?id={officer}", NOBODY),
                new View("/assignmentSheet.xhtml", "?id={claimed}", INSIDE),
                new View("/offlineSheet.xhtml", "?id={officer}", NOBODY),
                new View("/offlineSheet.xhtml", "?id={claimed}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/assignment.xhtml", "?task={prepare}", EnumSet.of(SECRETARY)),
                new View("/draft.xhtml", "?task={draft}", EnumSet.of(OFFICER)),
                new View("/draftUpload.xhtml", "?task={draft}", EnumSet.of(OFFICER)),
                new View("/review.xhtml", "?task={head}", EnumSet.of(HEAD)),
                new View("/review.xhtml", "?task={sign}", EnumSet.of(DIRECTOR)),
                new View("/offline.xhtml", "?task={sign}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/numbering.xhtml", "?task={number}", EnumSet.of(SECRETARY)),
                new View("/deliver.xhtml", "?task={deliver}", EnumSet.of(SECRETARY)),
                new View("/formRating.xhtml", "?task={rate}", EnumSet.of(LIAISON)),
                new View("/ratingLinks.xhtml", "?id={delivered}", EnumSet.of(SECRETARY, LIAISON)),
                new View("/ratingForms.xhtml", "?id={delivered}", EnumSet.of(SECRETARY, REVIEWER, SUPERVISOR, LIAISON)),
                new View("/ratingList.xhtml", "", with(SECRETARIES, LIAISON)),
                new View("/meeting.xhtml", "?task={rate}", NOBODY),
                new View("/meeting.xhtml", "?task={meeting}", EnumSet.of(SECRETARY)),
                new View("/sendContribution.xhtml", "?task={send}", EnumSet.of(SECRETARY)),
                new View("/jointReply.xhtml", "?task={send}", NOBODY),
                new View("/jointReply.xhtml", "?task={joint}", EnumSet.of(SECRETARY)),
                new View("/opinion.xhtml", "?task={draft}", NOBODY),
                new View("/opinion.xhtml", "?task={opinion}", EnumSet.of(OTHER_SECTION)),
                new View("/reassignment.xhtml", "?task={draft}", EnumSet.of(SECRETARY, HEAD, REVIEWER)),
                new View("/withdraw.xhtml", "?reply={making.reply}", EnumSet.of(SECRETARY, REVIEWER, DIRECTOR)),
                new View("/recall.xhtml", "?reply={delivered.reply}", EnumSet.of(SECRETARY, REVIEWER, DIRECTOR)),
                new View("/standardTexts.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/standardText.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/standardText.xhtml", "?id={officer}", NOBODY),
                new View("/standardText.xhtml", "?id={text}", without(INSIDERS, OTHER_BUREAU)),
                new View("/publish.xhtml", "?reply={delivered.reply}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/published.xhtml", "", with(STAFF, LEAD_DEPUTY, CO_SIGNER, OTHER_DEPUTY)),
                new View("/numbers.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/handOver.xhtml", "", with(SECRETARIES, REVIEWER)),
                new View("/handOver.xhtml", "?person={officer}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/handOverSheet.xhtml", "?id={officer}", NOBODY),
                new View("/handOverSheet.xhtml", "?id={handOver}", EnumSet.of(SECRETARY, REVIEWER)),
                new View("/substitutions.xhtml", "", with(STAFF, ADMIN)),
                new View("/outsideUnit.xhtml", "?matter={making}&unit={making}", NOBODY),
                new View("/outsideUnit.xhtml", "?task={unit}", EnumSet.of(SECRETARY)),
                new View("/secrets.xhtml", "", with(SECRETARIES, REVIEWER, HEAD, OTHER_SECTION)),
                new View("/secretMatter.xhtml", "?id={secret}", EnumSet.of(SECRETARY, REVIEWER, HEAD)),
                new View("/secretMatter.xhtml", "?id={turned}", EnumSet.of(SECRETARY, REVIEWER, HEAD)),
                new View("/suggestion.xhtml", "?id={secret}", NOBODY),
                new View("/suggestion.xhtml", "?id={turned}", NOBODY),
                new View("/correction.xhtml", "?id={turned}", NOBODY),
                new View("/deadlines.xhtml", "?id={turned}", NOBODY),
                new View("/letter.xhtml", "?reply={turned.reply}", NOBODY),
                new View("/publish.xhtml", "?reply={turned.reply}", NOBODY),
                new View("/deputy/suggestion.xhtml", "?id={turned}", NOBODY),
                new View("/mergeDouble.xhtml", "?id={making}", EnumSet.of(SECRETARY)),
                new View("/turnSecret.xhtml", "?id={making}", EnumSet.of(SECRETARY)),
                new View("/turnSecret.xhtml", "?id={turned}", NOBODY),
                new View("/measures.xhtml", "", MEASURES),
                new View("/indicators.xhtml", "", MEASURES),
                new View("/norms.xhtml", "", MEASURES),
                new View("/policies.xhtml", "", MEASURES),
                new View("/dataCheck.xhtml", "", MEASURES),
                new View("/measure.xhtml", "?id={officer}", NOBODY),
                new View("/measure.xhtml", "?id={measure}", without(MEASURES, OTHER_BUREAU)),
                new View("/measureEdit.xhtml", "", KEEPERS),
                new View("/measureEdit.xhtml", "?id={officer}", NOBODY),
                new View("/measureEdit.xhtml", "?id={measure}", EnumSet.of(SECRETARY, OFFICER, HEAD)),
                new View("/exchange.xhtml", "", MEASURES),
                new View("/exchangeBatch.xhtml", "?id={officer}", NOBODY),
                new View("/exchangeBatch.xhtml", "?id={exchange}", EnumSet.of(SECRETARY)),
                new View("/links.xhtml", "?kind=MEASURE&id={officer}", NOBODY),
                new View("/links.xhtml", "?kind=MEASURE&id={measure}", without(MEASURES, OTHER_BUREAU)),
                new View("/links.xhtml", "?kind=SUGGESTION&id={making}", INSIDE),
                new View("/indicator.xhtml", "?id={officer}", NOBODY),
                new View("/indicator.xhtml", "?id={indicator}", MEASURES),
                new View("/observation.xhtml", "?indicator={officer}", NOBODY),
                new View("/observation.xhtml", "?indicator={indicator}", KEEPERS),
                new View("/observation.xhtml", "?id={value}", without(KEEPERS, OTHER_BUREAU)),
                new View("/deputy/home.xhtml", "", DEPUTIES),
                new View("/deputy/suggestion.xhtml", "?id={delivered}", SUBMITTERS),
                new View("/deputy/remark.xhtml", "?matter={delivered}&id={officer}", NOBODY),
                new View("/deputy/remark.xhtml", "?matter={delivered}&id={promise}", SUBMITTERS),
                new View("/deputy/suggestion.xhtml", "?id={making}", SUBMITTERS),
                new View("/admin/people.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/person.xhtml", "?id={officer}", EnumSet.of(ADMIN)),
                new View("/admin/sections.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/bureau.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/calendar.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/deadlineRules.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/letterRules.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/outbox.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/webhook.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/searchIndex.xhtml", "", EnumSet.of(ADMIN)),
                new View("/admin/jobs.xhtml", "", EnumSet.of(ADMIN, SUPERVISOR)),
                new View("/admin/matter.xhtml", "?id={delivered}", EnumSet.of(ADMIN, SUPERVISOR)),
                new View("/admin/trail.xhtml", "", EnumSet.of(ADMIN, SUPERVISOR)));
    }

    /** Pages without anything of anybody: the way in, the way on, and what is said when something is refused. */
    static Set<String> open() {
        return Set.of(
                "/index.xhtml", "/find.xhtml", "/login.xhtml", "/visit.xhtml", "/error/403.xhtml", "/error/404.xhtml",
                "/error/409.xhtml", "/error/413.xhtml");
    }

    private static Set<Reader> with(Set<Reader> some, Reader... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<Reader> without(Set<Reader> some, Reader... fewer) {
        var rest = EnumSet.copyOf(some);
        rest.removeAll(List.of(fewer));
        return rest;
    }
}
