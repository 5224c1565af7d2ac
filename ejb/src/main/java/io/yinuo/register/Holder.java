package io.yinuo.register;

/**
 * Who holds a step: a person, a section, or whoever has a role.
 *
 * @param role the role, or null when a person is named
 * @param section name of the section, or null
 * @param person name of the person, or null
 * @param phone to call, or null
 */
public record Holder(String role, String section, String person, String phone) {}
