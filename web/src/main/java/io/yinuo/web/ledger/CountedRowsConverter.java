package io.yinuo.web.ledger;

import io.yinuo.register.CountedRows;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** The figure of the statistics that an address names; what is none is the page that is not there. */
public class CountedRowsConverter implements Converter<CountedRows> {

    @Override
    public CountedRows getAsObject(FacesContext context, UIComponent component, String value) {
        try {
            return CountedRows.of(value);
        } catch (InvalidInput notWritten) {
            throw new NotFound("ADDRESS_UNKNOWN");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, CountedRows value) {
        return value == null ? "" : value.text();
    }
}
