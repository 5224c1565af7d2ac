package io.yinuo.feedback.internal;

import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the matters that bear a number a row of a list means: by kind and session, and by title where that is not enough. */
final class ListedMatters {

    private static final Pattern FORM_OF_ADDRESS = Pattern.compile("(?:人大代表|政协委员|代表|委员)$");
    private static final Pattern AND_MORE = Pattern.compile("等[0-9一二三四五六七八九十]{0,4}(?:人|位|名)?(?:代表|委员)?$");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");

    private ListedMatters() {}

    /** One matter where the row is clear; several where it is not. */
    static List<SuggestionView> named(ListedRating row, List<SuggestionView> bearers) {
        var meant = bearers.stream()
                .filter(matter -> isOfKind(matter, row.kind()))
                .filter(matter -> row.session().isEmpty() || isOfSession(matter, row.session()))
                .toList();
        return narrowed(narrowed(meant, titled(row)), signedBy(row));
    }

    /** Those of several that fit; all of them when none does. */
    private static List<SuggestionView> narrowed(List<SuggestionView> meant, Predicate<SuggestionView> fits) {
        var fewer = meant.size() > 1 ? meant.stream().filter(fits).toList() : meant;
        return fewer.isEmpty() ? meant : fewer;
    }

    private static Predicate<SuggestionView> titled(ListedRating row) {
        return matter -> bare(matter.title()).equals(bare(row.title()));
    }

    private static Predicate<SuggestionView> signedBy(ListedRating row) {
        return matter -> submitter(row, matter).isPresent();
    }

    private static boolean isOfKind(SuggestionView matter, String said) {
        boolean proposal = said.contains("提案") || said.contains("政协");
        boolean suggestion = said.contains("建议") || said.contains("人大");
        return proposal == suggestion || proposal == (matter.kind() == MatterKind.CPPCC_PROPOSAL);
    }

    private static boolean isOfSession(SuggestionView matter, String said) {
        var session = new CongressSession(said, null, null, false).completed();
        boolean counted = session.term() != null && session.meeting() != null;
        return bare(said).equals(bare(matter.sessionLabel()))
                || counted && Objects.equals(session.term(), matter.term())
                        && Objects.equals(session.meeting(), matter.meeting());
    }

    /** Who is named among those who signed the matter. */
    static Optional<SubmitterView> submitter(ListedRating row, SuggestionView matter) {
        var named = names(row.name());
        return matter.submitters().stream()
                .filter(submitter -> !Collections.disjoint(named, names(submitter.name())))
                .findFirst();
    }

    /** With the form of address and without it: a name may end like one. */
    private static Set<String> names(String printed) {
        return Set.copyOf(List.of(bare(printed), name(printed)));
    }

    private static String name(String printed) {
        return FORM_OF_ADDRESS.matcher(AND_MORE.matcher(bare(printed)).replaceFirst("")).replaceFirst("");
    }

    private static String bare(String printed) {
        return BLANK.matcher(printed).replaceAll("").replaceAll("^《|》$", "");
    }
}
