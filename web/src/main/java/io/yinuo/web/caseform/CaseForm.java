package io.yinuo.web.caseform;

import io.yinuo.shared.NotFound;
import java.util.List;
import java.util.UUID;

/** A paper that can be made from a case. */
interface CaseForm {

    /** Of what it can be made at present; none while the case has nothing of it. */
    List<FormChoice> choices(CaseMaterial material);

    /** @throws NotFound {@code FORM_UNAVAILABLE} when it is none of the choices */
    FilledForm fill(CaseMaterial material, UUID about);
}
