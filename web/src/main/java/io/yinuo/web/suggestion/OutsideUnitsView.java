package io.yinuo.web.suggestion;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.PartnerUnits;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The form that names one more unit outside of the bureau in the file of a matter (列入会办单位). */
@Named
@ViewScoped
public class OutsideUnitsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutsideUnits units;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private String name;
    private String contact;
    private String phone;

    @TellsRefusals
    public String add() {
        units.add(new AddOutsideUnit(suggestion.getId(), name, contact, phone));
        notices.done("units.added", name.strip());
        return CasePage.again(suggestion.getId());
    }

    /** Whether the bureau leads, so that other units belong to the case. */
    public boolean isShown() {
        var file = suggestion.getFile();
        return file.suggestion().handlingRole() == HandlingRole.LEAD || !file.outsideUnits().isEmpty();
    }

    /** Whether the reader keeps the units, as the office does. */
    public boolean isOffice() {
        return shell.actor().holds(Roles.SECRETARY, suggestion.getFile().suggestion().bureauId());
    }

    public boolean isMayAdd() {
        var matter = suggestion.getFile().suggestion();
        return isOffice()
                && matter.handlingRole() == HandlingRole.LEAD
                && matter.status() == SuggestionStatus.HANDLING;
    }

    /** The units that the referral names and that are not on the list yet. */
    public List<String> getProposed() {
        var file = suggestion.getFile();
        var named = file.outsideUnits().stream().map(OutsideUnitView::name).toList();
        return new PartnerUnits(file.suggestion().partnerUnits())
                .names().stream().filter(unit -> !named.contains(unit)).toList();
    }

    /** The first unit that the referral names and that is not on the list yet, until another name is typed. */
    public String getName() {
        return name == null ? getProposed().stream().findFirst().orElse(null) : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
