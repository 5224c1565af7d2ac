package io.yinuo.notification.internal;

import io.yinuo.notification.MailMode;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.OwnChannel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How one person is told outside of the application. */
@Entity
@Table(name = "person_channel")
public class PersonChannel {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");
    private static final int MOST_ADDRESS = 254;

    @Id
    private UUID personId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_channel_mode", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private Map<NoticeKind, MailMode> modes = new EnumMap<>(NoticeKind.class);

    private String mailAddress;

    @Version
    private int version;

    protected PersonChannel() {}

    PersonChannel(UUID personId, OwnChannel wanted) {
        this.personId = personId;
        settle(wanted);
    }

    /** Whether mail can go there; nothing in it could be read as another header. */
    public static boolean isAddress(String said) {
        return said.length() <= MOST_ADDRESS && ADDRESS.matcher(said).matches();
    }

    final void settle(OwnChannel wanted) {
        Stream.of(NoticeKind.values()).forEach(kind -> modes.put(kind, wanted.mode(kind)));
        mailAddress = wanted.mailAddress() == null || wanted.mailAddress().isBlank() ? null : wanted.mailAddress().strip();
    }

    /** Counted from 1, as 0 says that there is no row. */
    OwnChannel view() {
        return new OwnChannel(modes, mailAddress, version + 1);
    }
}
