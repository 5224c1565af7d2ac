package io.yinuo.measures.internal;

import io.yinuo.measures.PolicyView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A document, shared or of one bureau. */
@Entity
@Table(name = "measure_policy")
public class PolicyRow implements Shipped<PolicyItem>, ExchangedRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private String ownerKey;

    private String code;

    private String issuer;

    private String documentNumber;

    private String title;

    private String issuedOn;

    private String link;

    @Version
    private int version;

    protected PolicyRow() {}

    PolicyRow(UUID id, UUID bureauId, String code) {
        this.id = id;
        this.bureauId = bureauId;
        this.ownerKey = CatalogueIds.ownerKey(bureauId);
        this.code = code;
    }

    @Override
    public void take(PolicyItem item, CatalogueIds ids, int place) {
        issuer = item.issuer();
        documentNumber = item.documentNumber();
        title = item.title();
        issuedOn = item.issuedOn();
        link = item.link();
    }

    /** It is this from now on; whose it is and its code stay. */
    void become(NewPolicy policy) {
        issuer = policy.issuer();
        documentNumber = policy.documentNumber();
        title = policy.title();
        issuedOn = Texts.kept(policy.issuedOn());
        link = policy.link();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public PolicyView view() {
        return new PolicyView(
                id, code, issuer, documentNumber, title, Texts.asOf(issuedOn), link, bureauId != null);
    }
}
