package io.yinuo.paper;

import java.util.List;

/**
 * Files of a matter that go over to another one.
 *
 * @param carried names of those that go
 * @param there names of those that the other one holds already
 */
public record CarriedPapers(List<String> carried, List<String> there) {}
