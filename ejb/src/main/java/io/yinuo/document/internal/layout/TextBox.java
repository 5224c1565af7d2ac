package io.yinuo.document.internal.layout;

import java.util.List;

/** A line of text on the grid, or an empty one. */
record TextBox(double height, List<Mark> marks, Role role, boolean staysWithNext) implements Box {

    /** What the line is for the division into pages. */
    enum Role {
        GAP,
        TEXT,
        FOOT,
        /** The first line of an attachment. */
        NEW_PAGE
    }

    TextBox {
        marks = List.copyOf(marks);
    }

    static TextBox gap(double height, boolean staysWithNext) {
        return new TextBox(height, List.of(), Role.GAP, staysWithNext);
    }

    /** An empty line that stays with what follows, also at the top of a page. */
    static TextBox room(double height) {
        return new TextBox(height, List.of(), Role.FOOT, true);
    }

    TextBox staying() {
        return new TextBox(height, marks, role, true);
    }

    @Override
    public boolean isGap() {
        return role == Role.GAP;
    }

    @Override
    public boolean isText() {
        return role == Role.TEXT;
    }

    @Override
    public boolean beginsPage() {
        return role == Role.NEW_PAGE;
    }
}
