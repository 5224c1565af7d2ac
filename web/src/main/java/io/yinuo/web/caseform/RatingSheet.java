package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.high;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.feedback.Rating;
import io.yinuo.suggestion.Channel;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 征询意见表: on which a submitter rates the letter; from its number on, one for each submitter. */
final class RatingSheet implements CaseForm {

    private static final String OPEN_BOX = "□";
    private static final String TICKED = "☑";

    private final Texts texts;

    RatingSheet(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return material.numbered().isEmpty() ? List.of() : material.eachSubmitter(FormKind.RATING_FORM);
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var letter = material.lastNumbered().orElseThrow(CaseMaterial::nothing);
        var submitter = material.submitter(about);
        var matter = material.matter();
        var talks = material.file().consultations();
        var used = talks.stream().map(each -> each.channel()).collect(Collectors.toSet());
        var fields = List.of(
                half("caseForm.session", matter.sessionLabel()),
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                row("caseForm.matter", matter.title()),
                half("caseForm.submitter", submitter.name()),
                half("caseForm.delegation", submitter.delegation()),
                half("caseForm.organ", letter.organName()),
                half("caseForm.documentNumber", letter.documentNumber()),
                row("caseForm.channels", channels(used)),
                row("caseForm.participants", talks.isEmpty() ? "" : talks.get(talks.size() - 1).participants()),
                row("caseForm.attitude", boxes()),
                row("caseForm.result", boxes()),
                high("caseForm.comment", ""),
                half("caseForm.deputySignature", ""),
                half("caseForm.ratedOn", ""));
        return new FilledForm(FormKind.RATING_FORM, about, texts.label(FormKind.RATING_FORM), fields);
    }

    private String channels(Set<Channel> used) {
        return Channel.ofTalks().stream()
                .map(each -> (used.contains(each) ? TICKED : OPEN_BOX) + texts.label(each))
                .collect(Collectors.joining("　"));
    }

    private String boxes() {
        return Rating.words().stream().map(each -> OPEN_BOX + texts.label(each)).collect(Collectors.joining("　"));
    }
}
