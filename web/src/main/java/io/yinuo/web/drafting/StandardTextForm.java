package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A kept text as typed. */
public class StandardTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final StandardTextKind kind;
    private String name;
    private MatterKind matter;
    private LocalDate usableFrom;
    private LocalDate usableUntil;
    private String source;
    private String passages;

    public StandardTextForm(StandardTextKind kind) {
        this.kind = kind;
    }

    static StandardTextForm of(StandardText text) {
        var form = new StandardTextForm(text.kind());
        form.name = text.name();
        form.matter = text.matter();
        form.usableFrom = text.usableFrom();
        form.usableUntil = text.usableUntil();
        form.source = text.source();
        form.passages = BlockJson.write(text.passages().stream()
                .map(passage -> new Block(UUID.randomUUID(), passage.level(), passage.text()))
                .toList());
        return form;
    }

    SaveStandardText command() {
        var text = BlockJson.read(passages).stream()
                .filter(block -> !block.text().isBlank())
                .map(block -> new StandardPassage(block.level(), block.text()))
                .toList();
        return new SaveStandardText(kind, name, matter, usableFrom, usableUntil, source, text);
    }

    public StandardTextKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MatterKind getMatter() {
        return matter;
    }

    public void setMatter(MatterKind matter) {
        this.matter = matter;
    }

    public LocalDate getUsableFrom() {
        return usableFrom;
    }

    public void setUsableFrom(LocalDate usableFrom) {
        this.usableFrom = usableFrom;
    }

    public LocalDate getUsableUntil() {
        return usableUntil;
    }

    public void setUsableUntil(LocalDate usableUntil) {
        this.usableUntil = usableUntil;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages;
    }
}
