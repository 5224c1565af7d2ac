package io.yinuo.drafting.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.FurtherLetter.TakenUp;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.TextParts;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the system knows: title, salutation, first sentence, copies and contact (domain §4.2). */
public final class ReplyFormula {

    private static final int NAMED_IN_FULL = 3;

    private ReplyFormula() {}

    /** The beginning of a reply, on which the officer goes on. */
    public static Draft beginning(SuggestionView matter, ReplyKind kind, BureauView bureau, PersonView officer) {
        var heading = new Heading(
                title(matter, kind), salutation(matter), null, null, null, matter.kind().settingsOf(bureau).copies(),
                officer.name(), officer.phone());
        var opening = new Block(UUID.randomUUID(), BlockLevel.BODY, opening(matter, kind));
        return new Draft(heading, List.of(opening), List.of(), List.of(), List.of());
    }

    /** The beginning of a letter in the place of another one: its whole text, and that it holds no longer. */
    static Draft replacing(Reply recalled) {
        var old = recalled.draft();
        var signedOn = recalled.signature().signedOn();
        var what = recalled.kind() == ReplyKind.CONTRIBUTION ? "会办意见" : "答复";
        var sentence = "本局" + signedOn.getYear() + "年" + signedOn.getMonthValue() + "月" + signedOn.getDayOfMonth() + "日的" + what + "（"
                + recalled.dispatch().documentNumber() + "）同时停止执行，以本" + what + "为准。";
        var blocks = TextParts.joined(old.blocks(), List.of(body(sentence)));
        return new Draft(old.heading(), blocks, old.answers(), old.promises(), old.folds());
    }

    /** The beginning of a further reply on promises: each in its own words, and what became of it (rule PR18). */
    public static Draft further(SuggestionView matter, List<TakenUp> promises, BureauView bureau, PersonView officer) {
        var plain = beginning(matter, ReplyKind.SUPPLEMENTARY, bureau, officer);
        var blocks = new ArrayList<>(plain.blocks());
        promises.forEach(each -> {
            blocks.add(body("答复（" + each.documentNumber() + "，" + LetterPhrases.day(each.promisedOn()) + "）中承诺：“"
                    + each.promise().exactWords() + "”"));
            blocks.add(body((each.promise().kept() ? "这项承诺已经兑现，经核实属实。" : "这项承诺不能兑现，原因如下：") + each.account()));
        });
        return new Draft(plain.heading(), blocks, List.of(), List.of(), List.of());
    }

    private static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }

    static String title(SuggestionView matter, ReplyKind kind) {
        var ending = kind == ReplyKind.FIRST ? "的答复" : "的再次答复";
        return "对" + matter.sessionLabel() + matter.numberLabel() + matter.kind().word() + ending;
    }

    static String salutation(SuggestionView matter) {
        var bodies = names(matter, each -> !isPerson(each));
        var people = people(matter);
        return Stream.of(bodies, people).filter(part -> !part.isEmpty()).collect(Collectors.joining("、")) + "：";
    }

    private static String people(SuggestionView matter) {
        var people = matter.submitters().stream().filter(ReplyFormula::isPerson).toList();
        var title = matter.kind().submitterTitle().printed();
        if (people.size() > NAMED_IN_FULL) {
            return people.get(0).name() + "等" + people.size() + "位" + title;
        }
        return people.isEmpty() ? "" : names(matter, ReplyFormula::isPerson) + title;
    }

    private static String names(SuggestionView matter, Predicate<SubmitterView> wanted) {
        return matter.submitters().stream().filter(wanted).map(SubmitterView::name).collect(Collectors.joining("、"));
    }

    private static boolean isPerson(SubmitterView submitter) {
        return submitter.kind() == SubmitterKind.PERSON;
    }

    /** How those who submitted the matter are spoken to. */
    static String you(SuggestionView matter) {
        return matter.submitters().size() > 1 || !isPerson(matter.leadSubmitter()) ? "你们" : "您";
    }

    /** Who put the matter forward first, with what such people are called. */
    static String lead(SuggestionView matter) {
        var lead = matter.leadSubmitter();
        return lead.name() + (isPerson(lead) ? matter.kind().submitterTitle().printed() : "");
    }

    static String opening(SuggestionView matter, ReplyKind kind) {
        var you = you(matter);
        var named = "《" + matter.title().replaceAll("^《|》$", "") + "》（" + matter.numberLabel() + "）";
        return switch (kind) {
            case FIRST, CONTRIBUTION -> you + "提出的" + named + "已收悉。经研究，现答复如下：";
            case SUPPLEMENTARY -> you + "提出的" + named + "，本局已作答复。现将答复中所作承诺的落实情况再次答复如下：";
            case REHANDLING, REPLACEMENT -> you + "对" + named + "答复的意见已收悉。经进一步研究，现再次答复如下：";
        };
    }
}
