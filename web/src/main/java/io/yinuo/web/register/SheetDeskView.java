package io.yinuo.web.register;

import io.yinuo.register.SheetInHand;
import io.yinuo.register.Sheets;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The assignment sheets on somebody's desk: each is one thing to do, however many lines it has. */
@Named
@RequestScoped
public class SheetDeskView {

    @Inject
    Sheets sheets;

    @Inject
    Shell shell;

    private List<SheetInHand> inHand;

    public List<SheetInHand> getInHand() {
        if (inHand == null) {
            boolean inside = shell.actor().grants().stream().anyMatch(grant -> Roles.STAFF.contains(grant.role()));
            inHand = inside ? sheets.inHand() : List.of();
        }
        return inHand;
    }

    /** Lines that wait for the reader, on whatever sheet. */
    public int getMine() {
        return getInHand().stream().mapToInt(SheetInHand::mine).sum();
    }
}
