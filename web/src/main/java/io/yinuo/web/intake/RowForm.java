package io.yinuo.web.intake;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a listed row while somebody mends it; alone, what is filled into all rows that do not say it. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private MatterKind kind;
    private String sessionLabel;
    private String numberText;
    private String title;
    private String leadName;
    private String coSigners;
    private String delegation;
    private String phone;
    private String referrer;
    private LocalDate referredOn;
    private HandlingRole handlingRole;
    private String partnerUnits;

    static RowForm of(RegisterSuggestion matter) {
        var form = new RowForm();
        form.kind = matter.kind();
        form.sessionLabel = matter.sessionLabel();
        form.numberText = matter.numberText();
        form.title = matter.title();
        var lead = matter.submitters().stream().filter(NewSubmitter::lead).findFirst();
        form.leadName = lead.map(NewSubmitter::name).orElse("");
        form.delegation = lead.map(NewSubmitter::delegation).orElse("");
        form.phone = lead.map(NewSubmitter::phone).orElse("");
        form.coSigners = matter.submitters().stream()
                .filter(each -> !each.lead())
                .map(NewSubmitter::name)
                .collect(Collectors.joining("、"));
        form.referrer = matter.referrer();
        form.referredOn = matter.referredOn();
        form.handlingRole = matter.handlingRole();
        form.partnerUnits = matter.partnerUnits();
        return form;
    }

    /** The row with what was typed; it is to be checked again. */
    ReferralList.Row mended(ReferralList.Row row) {
        return with(
                row, kind, sessionLabel, numberText, title, submitters(row.matter()), referrer, referredOn, handlingRole,
                partnerUnits);
    }

    /** The row with what it does not say itself. */
    ReferralList.Row filled(ReferralList.Row row) {
        var said = row.matter();
        return with(
                row,
                said.kind() == null ? kind : said.kind(),
                either(said.sessionLabel(), sessionLabel),
                said.numberText(),
                said.title(),
                said.submitters(),
                either(said.referrer(), referrer),
                said.referredOn() == null ? referredOn : said.referredOn(),
                said.handlingRole() == null ? handlingRole : said.handlingRole(),
                said.partnerUnits());
    }

    private static ReferralList.Row with(
            ReferralList.Row row, MatterKind kind, String session, String number, String title,
            List<NewSubmitter> submitters, String referrer, LocalDate referredOn, HandlingRole role, String partners) {
        var said = row.matter();
        var matter = new RegisterSuggestion(
                said.bureauId(), kind, session, said.term(), said.meeting(), said.betweenSessions(), number, title,
                said.body(), role, said.keyMatter(), referrer, referredOn, said.consultationWanted(),
                said.disclosureWish(), partners, submitters, said.requests());
        return new ReferralList.Row(row.sheet(), row.line(), matter, row.findings(), row.remarks(), null);
    }

    /** The names as they stand now, the first with group and phone; who was read from the list keeps the account. */
    private List<NewSubmitter> submitters(RegisterSuggestion said) {
        var names = Stream.concat(names(leadName), names(coSigners)).distinct().toList();
        var submitters = new ArrayList<NewSubmitter>();
        for (String name : names) {
            var known = said.submitters().stream().filter(each -> each.name().equals(name)).findFirst();
            boolean lead = submitters.isEmpty();
            submitters.add(known
                    .map(each -> new NewSubmitter(
                            lead, name, each.kind(), lead ? delegation : each.delegation(), lead ? phone : each.phone(),
                            each.personId()))
                    .orElseGet(() -> new NewSubmitter(
                            lead, name, null, lead ? delegation : null, lead ? phone : null, null)));
        }
        return submitters;
    }

    private static Stream<String> names(String typed) {
        return typed == null ? Stream.empty() : Stream.of(typed.split("[、，,\\s]+")).filter(name -> !name.isBlank());
    }

    private static String either(String said, String typed) {
        return said == null || said.isBlank() ? typed : said;
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

    public String getLeadName() {
        return leadName;
    }

    public void setLeadName(String leadName) {
        this.leadName = leadName;
    }

    public String getCoSigners() {
        return coSigners;
    }

    public void setCoSigners(String coSigners) {
        this.coSigners = coSigners;
    }

    public String getDelegation() {
        return delegation;
    }

    public void setDelegation(String delegation) {
        this.delegation = delegation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
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

    public HandlingRole getHandlingRole() {
        return handlingRole;
    }

    public void setHandlingRole(HandlingRole handlingRole) {
        this.handlingRole = handlingRole;
    }

    public String getPartnerUnits() {
        return partnerUnits;
    }

    public void setPartnerUnits(String partnerUnits) {
        this.partnerUnits = partnerUnits;
    }
}
