package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.row;
import static io.yinuo.web.caseform.FormField.text;

import java.util.List;

/** The fields that every letter made from a case has (函件栏目). Its number is given outside, its date by whoever sends it. */
final class LetterFields {

    static final String NUMBER = "caseForm.letterNumber";
    static final String TITLE = "caseForm.letterTitle";
    static final String RECIPIENT = "caseForm.recipient";
    static final String BODY = "caseForm.body";
    static final String CONTACT = "caseForm.contact";
    static final String PHONE = "caseForm.phone";
    static final String SIGNED_ON = "caseForm.signedOn";

    private LetterFields() {}

    static List<FormField> of(CaseMaterial material, String number, String title, String recipient, String body, String signedOn) {
        return List.of(
                half(NUMBER, number),
                half(SIGNED_ON, signedOn),
                row(TITLE, title),
                row(RECIPIENT, recipient),
                text(BODY, body),
                half(CONTACT, material.file().officer()),
                half(PHONE, material.file().officerPhone()));
    }
}
