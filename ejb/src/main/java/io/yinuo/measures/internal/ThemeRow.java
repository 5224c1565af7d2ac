package io.yinuo.measures.internal;

import io.yinuo.measures.ThemeView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A theme, shared or of one bureau. */
@Entity
@Table(name = "measure_theme")
public class ThemeRow implements Shipped<ThemeItem> {

    @Id
    private UUID id;

    private UUID bureauId;

    private String code;

    private String name;

    private String points;

    private String parentCode;

    private int position;

    @Version
    private int version;

    protected ThemeRow() {}

    ThemeRow(UUID id, UUID bureauId, String code) {
        this.id = id;
        this.bureauId = bureauId;
        this.code = code;
    }

    @Override
    public void take(ThemeItem item, CatalogueIds ids, int place) {
        rename(item.name(), item.points(), item.parentCode());
        position = place;
    }

    final void rename(String name, String points, String parentCode) {
        this.name = name;
        this.points = points;
        this.parentCode = parentCode;
    }

    public ThemeView view() {
        return new ThemeView(code, name, points, parentCode, bureauId != null, version);
    }
}
