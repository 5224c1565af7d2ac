package io.yinuo.it.architecture.planted.web;

import jakarta.persistence.EntityManager;

/** Passes the boundary by. */
public interface WebUsesPersistence {
    EntityManager entities();
}
