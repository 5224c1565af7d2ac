package io.yinuo.web.admin;

import io.yinuo.document.LetterForm;
import io.yinuo.drafting.LetterRules;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.letter.LetterRule;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much each rule of the checklist weighs in the bureau, and in which form it sends letters (核稿规则、公文格式). */
@Named
@ViewScoped
public class LetterRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LetterRules rules;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private List<RuleForm> all;
    private LetterForm seenForm;
    private LetterForm form;

    @PostConstruct
    public void load() {
        all = rules.of(shell.actor().bureauId()).stream().map(RuleForm::new).toList();
        seenForm = rules.form(shell.actor().bureauId());
        form = seenForm;
    }

    @TellsRefusals
    public String save() {
        rules.settle(shell.actor().bureauId(), each(RuleForm::seen), each(RuleForm::getWeight));
        notices.done("letterRules.saved");
        return "/admin/letterRules?faces-redirect=true";
    }

    @TellsRefusals
    public String choose() {
        rules.choose(shell.actor().bureauId(), seenForm, form);
        notices.done("letterForm.saved");
        return "/admin/letterRules?faces-redirect=true";
    }

    public LetterForm[] getForms() {
        return LetterForm.values();
    }

    public LetterForm getForm() {
        return form;
    }

    public void setForm(LetterForm form) {
        this.form = form;
    }

    public List<RuleForm> getAll() {
        return all;
    }

    private Map<LetterRule, RuleWeight> each(Function<RuleForm, RuleWeight> weight) {
        var weights = new EnumMap<LetterRule, RuleWeight>(LetterRule.class);
        all.forEach(one -> weights.put(one.getRule(), weight.apply(one)));
        return weights;
    }
}
