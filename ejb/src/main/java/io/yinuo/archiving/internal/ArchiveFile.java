package io.yinuo.archiving.internal;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.archiving.Gap;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case in the archive with its list as it was when the case was filed; its number stays with it when it comes out. */
@Entity
@Table(name = "archive_file")
public class ArchiveFile {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID suggestionId;

    @Column(updatable = false)
    private UUID bureauId;

    @Column(updatable = false)
    private String archiveNumber;

    private UUID archivedBy;

    private LocalDate archivedOn;

    private boolean inForce;

    @ElementCollection
    @CollectionTable(name = "archive_item", joinColumns = @JoinColumn(name = "archive_id"))
    @OrderBy("position")
    private List<FiledItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "archive_gap", joinColumns = @JoinColumn(name = "archive_id"))
    @MapKeyColumn(name = "gap")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "reason")
    private Map<Gap, String> gaps = new EnumMap<>(Gap.class);

    @Version
    private int version;

    protected ArchiveFile() {}

    public ArchiveFile(SuggestionView matter, String number) {
        this.id = UUID.randomUUID();
        this.suggestionId = matter.id();
        this.bureauId = matter.bureauId();
        this.archiveNumber = number;
    }

    public void archive(List<ArchiveItem> papers, Map<Gap, String> missing, UUID by, LocalDate on) {
        items.clear();
        papers.forEach(each -> items.add(FiledItem.of(items.size() + 1, each)));
        gaps.clear();
        gaps.putAll(missing);
        archivedBy = by;
        archivedOn = on;
        inForce = true;
    }

    public void revoke() {
        inForce = false;
    }

    public boolean inForce() {
        return inForce;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return archiveNumber;
    }

    public UUID archivedBy() {
        return archivedBy;
    }

    public int version() {
        return version;
    }

    public ArchiveView view(SuggestionView matter, String archivist) {
        var answered = gaps.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new AnsweredGap(each.getKey(), each.getValue()))
                .toList();
        return new ArchiveView(
                matter, archiveNumber, inForce, false, archivedOn, archivist, items.stream().map(FiledItem::item).toList(),
                answered, version);
    }
}
