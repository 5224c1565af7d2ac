package io.yinuo.web.intake;

import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One submitter as typed; the first row of the form leads (领衔), the others co-sign (附议). */
public class SubmitterRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private SubmitterKind kind = SubmitterKind.PERSON;
    private String delegation;
    private String phone;
    private UUID personId;

    SubmitterRow(String name) {
        this.name = name;
    }

    static SubmitterRow of(SubmitterView submitter) {
        var row = new SubmitterRow(submitter.name());
        row.kind = submitter.kind();
        row.delegation = submitter.delegation();
        row.phone = submitter.phone();
        row.personId = submitter.personId();
        return row;
    }

    /** Ties the name to the one account that bears it; two of the same name are left for a person to choose. */
    void match(List<DeputyOption> deputies) {
        var same = deputies.stream().filter(deputy -> deputy.name().equals(name)).toList();
        if (same.size() == 1) {
            personId = same.get(0).personId();
            phone = phone == null ? same.get(0).phone() : phone;
        }
    }

    /** Somebody who may not submit a matter of the chosen kind is taken for a person. */
    void keepWithin(Set<SubmitterKind> allowed) {
        kind = allowed.contains(kind) ? kind : SubmitterKind.PERSON;
    }

    NewSubmitter command(boolean lead) {
        return new NewSubmitter(lead, name, kind, delegation, phone, personId);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SubmitterKind getKind() {
        return kind;
    }

    public void setKind(SubmitterKind kind) {
        this.kind = kind;
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

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }
}
