package io.yinuo.web.delivery;

import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.NotFound;
import io.yinuo.web.delivery.SystemPackage.Field;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Where a reply is handed in at other systems (报送包): field by field, or all in one archive. */
@Named
@ViewScoped
public class SystemPackageView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ZIP = "application/zip";

    @Inject
    SystemPackage packages;

    @Inject
    Messages messages;

    private UUID reply;
    private transient ReplyView shown;
    private transient List<Field> fields;

    public void load() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        shown = packages.reply(reply);
        fields = packages.fields(reply, messages.texts());
    }

    @TellsRefusals
    public void download() {
        Download.send(name() + ".zip", ZIP, packages.archive(reply, messages.texts()));
    }

    @TellsRefusals
    public void downloadRow() {
        Download.send(name(), packages.row(reply, messages.texts()));
    }

    private String name() {
        return getShown().documentNumber();
    }

    public ReplyView getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    public List<Field> getFields() {
        getShown();
        return fields;
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }
}
