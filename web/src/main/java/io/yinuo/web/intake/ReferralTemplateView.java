package io.yinuo.web.intake;

import io.yinuo.intake.ReferralColumn;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.table.Download;
import io.yinuo.web.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The empty list with the headings that are understood, for whoever draws one up (清单模板). */
@Named
@RequestScoped
public class ReferralTemplateView {

    @Inject
    Messages messages;

    public void download() {
        var headings = Stream.of(ReferralColumn.values()).map(ReferralColumn::heading).toList();
        var name = messages.get("referralList.file");
        Download.send(name, TableFile.of(name, headings, List.of()));
    }
}
