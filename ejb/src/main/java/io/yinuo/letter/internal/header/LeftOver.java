package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Folded;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines around the body of a letter that none of its fields says. */
public final class LeftOver {

    private static final Wording LABELLED = Wording.of("签发人|抄送|抄报|主送");
    private static final int SHORT = 40;

    private final Header header;
    private final String title;

    private LeftOver(Header header) {
        this.header = header;
        this.title = header.title() == null ? "" : plain(header.title());
    }

    /** In their order. */
    public static List<Paragraph> of(Layout layout, Header header) {
        var rest = new LeftOver(header);
        var lines = new ArrayList<Paragraph>();
        Stream.of(layout.head(), layout.tail())
                .flatMap(List::stream)
                .filter(line -> !rest.isSaid(line))
                .forEach(lines::add);
        lines.addAll(layout.web());
        return lines;
    }

    private boolean isSaid(Paragraph line) {
        var text = line.text();
        return !title.isEmpty() && (title.contains(text) || text.contains(title))
                || LABELLED.in(text)
                || !DocumentNumbers.in(text).isEmpty() && text.length() <= SHORT
                || Signature.unit(text).isPresent()
                || Signature.dateIn(text).isPresent()
                || isMasthead(text)
                || isMark(text)
                || namesContact(text);
    }

    private boolean isMasthead(String text) {
        return header.issuer() != null
                && (text.equals(plain(header.issuer())) || text.equals(plain(header.issuer()) + "文件"));
    }

    private boolean isMark(String text) {
        return text.length() <= SHORT
                && Stream.of(header.resultClass(), header.disclosure())
                        .filter(Objects::nonNull)
                        .anyMatch(mark -> text.contains(plain(mark)));
    }

    private boolean namesContact(String text) {
        return header.contacts().stream()
                .flatMap(contact -> Stream.of(contact.name(), contact.phone()))
                .filter(Objects::nonNull)
                .anyMatch(said -> text.contains(plain(said)));
    }

    private static String plain(String words) {
        return new Folded(words).chars().toString().replaceAll("\\s", "");
    }
}
