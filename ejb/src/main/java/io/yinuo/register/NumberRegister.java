package io.yinuo.register;

import io.yinuo.directory.Callers;
import io.yinuo.register.internal.NumberRegisterSql;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers that a bureau has given out, with those that were voided and why (发文字号登记簿). */
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
public class NumberRegister {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    /** The years of which the caller's bureau has numbers, the latest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Integer> years() {
        return sql().years();
    }

    /** The numbers of a year by series, in their order, without a gap that is not told (rule N3). */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NumberLine> ofYear(int year) {
        return sql().ofYear(year);
    }

    private NumberRegisterSql sql() {
        var bureaus = callers.current().grants().stream()
                .filter(grant -> Roles.OFFICE.contains(grant.role()))
                .map(Actor.Grant::bureauId)
                .collect(Collectors.toSet());
        return new NumberRegisterSql(entities, bureaus);
    }
}
