package io.yinuo.web.register;

import io.yinuo.register.NumberLine;
import io.yinuo.register.NumberRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of document numbers, a year at a time (发文字号登记簿). */
@Named
@RequestScoped
public class NumbersView {

    @Inject
    NumberRegister register;

    private Integer year;
    private List<Integer> years;
    private List<NumberLine> lines;

    public void load() {
        years = register.years();
        if (year == null && !years.isEmpty()) {
            year = years.get(0);
        }
        lines = year == null ? List.of() : register.ofYear(year);
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<NumberLine> getLines() {
        return lines;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
