package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Dates;
import io.yinuo.letter.internal.text.Folded;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Reads what stands around the body of a letter. */
public final class HeaderReader {

    private static final Wording SIGNATORY =
            Wording.of("(?:签\\s?发\\s?人?|领导署名)\\s?[:：]\\s?([一-鿿·]{2,4}|[一-鿿](?: [一-鿿]){1,2})(?![一-鿿])");
    private static final int LONGEST_LINE = 400;
    private static final int END = 3;
    private static final Wording LABELLED_NUMBER = Wording.of("文号|字号|编号");
    private static final Wording MASTHEAD = Wording.of("^(" + Signature.UNIT + ")(?:文件)?$");
    private static final Wording TITLE_UNIT = Wording.of("^(" + Signature.UNIT + ")(?=关于|对)");
    private static final Wording WHOLE_NAME = Wording.of(".{1,8}?[省市县区州旗盟].{2,}");

    private final Layout layout;
    private final Labels labels;

    private HeaderReader(Layout layout) {
        this.layout = layout;
        var above = new ArrayList<>(layout.web());
        above.addAll(layout.head());
        above.addAll(layout.foot(END));
        this.labels = new Labels(above);
    }

    public static Header read(Layout layout) {
        return new HeaderReader(layout).header();
    }

    private Header header() {
        var title = TitleReader.read(layout.head()).or(() -> labels.value("标题", "名称", "信息名称")).orElse(null);
        var folded = title == null ? null : fold(title);
        var salutation = salutation();
        var matter = MatterKind.of(folded, layout, salutation);
        var sources = new ArrayList<Phrase>();
        if (folded != null) {
            sources.add(new Phrase(folded));
        }
        sources.add(layout.opening());
        layout.head().stream().filter(line -> line.length() <= LONGEST_LINE).forEach(line -> sources.add(line.phrase()));
        var number = documentNumber();
        var dateSent = dateSent();
        return new Header(
                matter,
                issuer(folded),
                number.map(span -> DocumentNumbers.normal(plain(span.text()))).orElseGet(this::labelledNumber),
                number.orElse(null),
                signatory(),
                title,
                SessionReader.read(sources, matter).orElse(null),
                MatterReader.number(folded == null ? null : sources.get(0), layout).orElse(null),
                MatterReader.title(title, layout.body())
                        .or(() -> labels.value("提案名称", "建议名称", "提案标题", "建议标题"))
                        .orElse(null),
                salutation,
                MarksReader.resultClass(layout, labels).orElse(null),
                MarksReader.disclosure(layout, labels).orElse(null),
                dateSent == null ? labelledDate() : Dates.parse(dateSent).orElse(null),
                dateSent,
                layout.tail().stream().anyMatch(line -> Signature.unit(line.text()).isPresent()),
                CopiesReader.read(layout.tail()),
                ContactsReader.read(layout));
    }

    private static String fold(String words) {
        var folded = new Folded(words).chars().toString();
        return folded.replace(" ", "").replace("\n", "");
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "").replace('〖', '〔').replace('〗', '〕');
    }

    private Salutation salutation() {
        if (layout.salutation() == null) {
            return null;
        }
        return Salutation.ofPeople(layout.salutation())
                .or(() -> Salutation.ofBody(layout.salutation()))
                .orElse(null);
    }

    private Optional<Span> documentNumber() {
        var leading = leading(DocumentNumbers::leading);
        if (leading.isPresent()) {
            return leading;
        }
        for (Paragraph line : layout.head()) {
            var hits = DocumentNumbers.in(line.phrase());
            if (!hits.isEmpty() && LABELLED_NUMBER.in(line.phrase())) {
                return Optional.of(line.span(hits.get(0).start(), hits.get(0).end()));
            }
        }
        return leading(DocumentNumbers::damaged);
    }

    private Optional<Span> leading(Function<String, Optional<MatchResult>> shape) {
        return layout.head().stream()
                .flatMap(line -> shape.apply(line.text()).map(hit -> line.span(hit.start(1), hit.end(1))).stream())
                .findFirst();
    }

    private String labelledNumber() {
        return labels.value("文号", "发文字号")
                .map(HeaderReader::fold)
                .filter(DocumentNumbers::isLed)
                .map(DocumentNumbers::normal)
                .orElse(null);
    }

    private LocalDate labelledDate() {
        return labels.value("成文日期").flatMap(value -> Dates.parse(fold(value))).orElse(null);
    }

    private String signatory() {
        return Stream.concat(layout.head().stream(), layout.foot(END).stream())
                .map(line -> SIGNATORY.search(line.spaced()))
                .filter(Search::find)
                .map(hit -> hit.group(1).replace(" ", ""))
                .findFirst()
                .orElse(null);
    }

    private String dateSent() {
        return layout.tail().stream()
                .flatMap(line -> Signature.dateIn(line.text()).stream())
                .findFirst()
                .orElse(null);
    }

    /** By the signature, else by the masthead, the title, or a whole name in the table of the page. */
    private String issuer(String title) {
        return signature()
                .or(this::masthead)
                .or(() -> Optional.ofNullable(title).map(TITLE_UNIT::search).filter(Search::find).map(hit -> hit.group(1)))
                .or(() -> labels.value("发布机构", "发文机关", "发文单位").filter(name -> WHOLE_NAME.fits(name)))
                .orElse(null);
    }

    /** The unit that stands nearest above the date, or below it. */
    private Optional<String> signature() {
        String unit = null;
        for (Paragraph line : layout.tail()) {
            var name = Signature.unit(line.text());
            if (name.isPresent()) {
                unit = line.asSent(line.text().indexOf(name.get()), line.text().indexOf(name.get()) + name.get().length());
            }
            if (unit != null && Signature.dateIn(line.text()).isPresent()) {
                break;
            }
        }
        return Optional.ofNullable(unit);
    }

    private Optional<String> masthead() {
        for (Paragraph line : layout.head()) {
            var hit = MASTHEAD.search(line.phrase());
            if (line.length() <= 30 && hit.matches() && Signature.unit(hit.group(1)).isPresent()) {
                return Optional.of(line.asSent(hit.start(1), hit.end(1)));
            }
        }
        return Optional.empty();
    }
}
