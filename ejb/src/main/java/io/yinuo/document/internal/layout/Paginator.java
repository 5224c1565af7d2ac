package io.yinuo.document.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts boxes on pages, one below the other; what stays together is moved together. */
final class Paginator {

    private static final double TOLERANCE = 1e-3;

    private final double pitch;
    private final List<List<Put>> pages = new ArrayList<>();
    private double y;

    /** A box on its page. */
    record Put(Box box, double y) {

        List<Mark> marks() {
            return box.marks().stream().map(mark -> mark.down(y)).toList();
        }

        double bottom() {
            return y + box.height();
        }
    }

    /** @param firstTop where the boxes of the first page begin, below what stands at its head */
    private Paginator(double pitch, double firstTop) {
        this.pitch = pitch;
        pages.add(new ArrayList<>());
        y = firstTop;
    }

    static List<List<Put>> pages(List<Box> boxes, double pitch, double firstTop) {
        var paginator = new Paginator(pitch, firstTop);
        int start = 0;
        while (start < boxes.size()) {
            int end = start + 1;
            while (end < boxes.size() && boxes.get(end - 1).staysWithNext()) {
                end++;
            }
            paginator.put(boxes.subList(start, end));
            start = end;
        }
        return paginator.pages;
    }

    private void put(List<Box> together) {
        double height = together.stream().mapToDouble(Box::height).sum();
        boolean moves = height <= Sheet.TEXT_HEIGHT && !fits(height) && together.size() > 1;
        if (moves || together.get(0).beginsPage()) {
            newPage();
        }
        together.forEach(this::put);
    }

    private void put(Box box) {
        if (box.isGap() && isPageEmpty()) {
            return;
        }
        if (box.isOnGrid()) {
            y = Sheet.TOP + Math.ceil((y - Sheet.TOP) / pitch - TOLERANCE) * pitch;
        }
        if (fits(box.height())) {
            add(box);
            return;
        }
        if (box.isGap()) {
            return;
        }
        var parts = box.divided(Sheet.BOTTOM - y);
        parts.ifPresent(divided -> add(divided.fitting()));
        newPage();
        box.repeated().forEach(this::add);
        var rest = parts.map(Box.Parts::rest).orElse(box);
        if (fits(rest.height()) || rest.divided(Sheet.BOTTOM - y).isEmpty()) {
            add(rest);
        } else {
            put(rest);
        }
    }

    private void add(Box box) {
        pages.get(pages.size() - 1).add(new Put(box, y));
        y += box.height();
    }

    private void newPage() {
        if (!isPageEmpty() || pages.size() == 1) {
            pages.add(new ArrayList<>());
        }
        y = Sheet.TOP;
    }

    private boolean isPageEmpty() {
        return pages.get(pages.size() - 1).isEmpty();
    }

    private boolean fits(double height) {
        return y + height <= Sheet.BOTTOM + TOLERANCE;
    }
}
