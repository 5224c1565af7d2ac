package io.yinuo.web.intake;

import io.yinuo.directory.BureauView;
import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.intake.RegistrationDraft;
import io.yinuo.intake.RegistrationDraft.Recognised;
import io.yinuo.intake.RegistrationField;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is typed on the registration page, and beside each field the words from which it was filled. */
public class RegistrationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private MatterKind kind = MatterKind.SUGGESTION;
    private String sessionLabel;
    private boolean betweenSessions;
    private String numberText;
    private String title;
    private String body;
    private HandlingRole handlingRole = HandlingRole.SOLE;
    private boolean keyMatter;
    private String referrer;
    private LocalDate referredOn;
    private boolean consultationWanted;
    private DisclosureWish disclosureWish = DisclosureWish.UNSTATED;
    private String partnerUnits;
    private final List<SubmitterRow> submitters = new ArrayList<>(List.of(new SubmitterRow(null)));
    private final List<RequestRow> requests = new ArrayList<>(List.of(new RequestRow()));
    private final Map<RegistrationField, String> words = new EnumMap<>(RegistrationField.class);

    /** The form with what is registered, for somebody who puts it right; the requests have a page of their own. */
    static RegistrationForm of(SuggestionView matter) {
        var form = new RegistrationForm();
        form.kind = matter.kind();
        form.sessionLabel = matter.sessionLabel();
        form.betweenSessions = matter.betweenSessions();
        form.numberText = matter.numberText();
        form.title = matter.title();
        form.body = matter.body();
        form.handlingRole = matter.handlingRole();
        form.keyMatter = matter.keyMatter();
        form.referrer = matter.referrer();
        form.referredOn = matter.referredOn();
        form.consultationWanted = matter.consultationWanted();
        form.disclosureWish = matter.disclosureWish();
        form.partnerUnits = matter.partnerUnits();
        form.submitters.clear();
        matter.submitters().stream().map(SubmitterRow::of).forEach(form.submitters::add);
        matter.submitters().stream().filter(SubmitterView::lead).findFirst().ifPresent(lead ->
                form.lead(form.submitters.get(matter.submitters().indexOf(lead))));
        return form;
    }

    /** Names the usual referrer of the kind where none, or that of another kind, stands; submitters of other kinds go. */
    void follow(MatterKind chosen, BureauView bureau) {
        var usual = chosen.settingsOf(bureau).referrer();
        var ofAny = Stream.of(MatterKind.values()).map(each -> each.settingsOf(bureau).referrer());
        if (referrer == null || referrer.isBlank() || ofAny.anyMatch(referrer::equals)) {
            referrer = usual;
        }
        submitters.forEach(row -> row.keepWithin(chosen.submitterKinds()));
    }

    /** An empty form for the next matter of the same referral. */
    RegistrationForm next() {
        var next = new RegistrationForm();
        next.kind = kind;
        next.sessionLabel = sessionLabel;
        next.betweenSessions = betweenSessions;
        next.referrer = referrer;
        next.referredOn = referredOn;
        return next;
    }

    /** Fills the fields that the text states; what it does not state stays as it was typed. */
    void fill(RegistrationDraft draft, List<DeputyOption> deputies) {
        words.clear();
        draft.found().forEach(hit -> words.putIfAbsent(hit.field(), hit.words()));
        draft.first(RegistrationField.KIND).ifPresent(hit -> kind = MatterKind.valueOf(hit.value()));
        draft.first(RegistrationField.SESSION_LABEL).ifPresent(hit -> sessionLabel = hit.value());
        draft.first(RegistrationField.BETWEEN_SESSIONS).ifPresent(hit -> betweenSessions = true);
        draft.first(RegistrationField.NUMBER).ifPresent(hit -> numberText = hit.value());
        draft.first(RegistrationField.TITLE).ifPresent(hit -> title = hit.value());
        draft.first(RegistrationField.HANDLING_ROLE).ifPresent(hit -> handlingRole = HandlingRole.valueOf(hit.value()));
        draft.first(RegistrationField.REFERRER).ifPresent(hit -> referrer = hit.value());
        draft.first(RegistrationField.REFERRED_ON).ifPresent(hit -> referredOn = LocalDate.parse(hit.value()));
        var names = draft.all(RegistrationField.SUBMITTER).stream().map(Recognised::value).toList();
        if (!names.isEmpty()) {
            submitters.clear();
            names.stream().map(SubmitterRow::new).forEach(submitters::add);
            submitters.forEach(row -> row.match(deputies));
        }
    }

    /** The words from which a field was filled, or null. */
    public String wordsOf(String field) {
        return words.get(RegistrationField.valueOf(field));
    }

    void addSubmitter() {
        submitters.add(new SubmitterRow(null));
    }

    void remove(SubmitterRow row) {
        submitters.remove(row);
    }

    void lead(SubmitterRow row) {
        submitters.remove(row);
        submitters.add(0, row);
    }

    void addRequest() {
        requests.add(new RequestRow());
    }

    void remove(RequestRow row) {
        requests.remove(row);
    }

    /** The command; rows left empty are dropped first, so that its rows are those of the form. */
    RegisterSuggestion command() {
        requests.removeIf(row -> row.getText() == null);
        var texts = requests.stream().map(RequestRow::getText).toList();
        if (requests.isEmpty()) {
            addRequest();
        }
        return new RegisterSuggestion(
                null,
                kind,
                sessionLabel,
                null,
                null,
                betweenSessions,
                numberText,
                title,
                body,
                handlingRole,
                keyMatter,
                referrer,
                referredOn,
                consultationWanted,
                disclosureWish,
                partnerUnits,
                IntStream.range(0, submitters.size()).mapToObj(i -> submitters.get(i).command(i == 0)).toList(),
                texts);
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getSessionLabel() {
        return sessionLabel;
    }

    public void setSessionLabel(String sessionLabel) {
        this.sessionLabel = sessionLabel;
    }

    public boolean isBetweenSessions() {
        return betweenSessions;
    }

    public void setBetweenSessions(boolean betweenSessions) {
        this.betweenSessions = betweenSessions;
    }

    public String getNumberText() {
        return numberText;
    }

    public void setNumberText(String numberText) {
        this.numberText = numberText;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public HandlingRole getHandlingRole() {
        return handlingRole;
    }

    public void setHandlingRole(HandlingRole handlingRole) {
        this.handlingRole = handlingRole;
    }

    public boolean isKeyMatter() {
        return keyMatter;
    }

    public void setKeyMatter(boolean keyMatter) {
        this.keyMatter = keyMatter;
    }

    public String getReferrer() {
        return referrer;
    }

    public void setReferrer(String referrer) {
        this.referrer = referrer;
    }

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public void setReferredOn(LocalDate referredOn) {
        this.referredOn = referredOn;
    }

    public boolean isConsultationWanted() {
        return consultationWanted;
    }

    public void setConsultationWanted(boolean consultationWanted) {
        this.consultationWanted = consultationWanted;
    }

    public DisclosureWish getDisclosureWish() {
        return disclosureWish;
    }

    public void setDisclosureWish(DisclosureWish disclosureWish) {
        this.disclosureWish = disclosureWish;
    }

    public String getPartnerUnits() {
        return partnerUnits;
    }

    public void setPartnerUnits(String partnerUnits) {
        this.partnerUnits = partnerUnits;
    }

    public List<SubmitterRow> getSubmitters() {
        return submitters;
    }

    public List<RequestRow> getRequests() {
        return requests;
    }
}
