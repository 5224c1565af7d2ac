package io.yinuo.it.architecture.planted.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row that others could touch. */
@Entity
public class PublicEntity {

    @Id
    String id;
}
