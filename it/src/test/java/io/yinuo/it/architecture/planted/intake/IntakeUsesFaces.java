package io.yinuo.it.architecture.planted.intake;

import jakarta.faces.context.FacesContext;

/** Knows the page. */
public interface IntakeUsesFaces {
    FacesContext page();
}
