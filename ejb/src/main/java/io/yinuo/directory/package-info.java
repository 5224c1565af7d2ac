/**
 * Who works where and who may do what (通讯录与权限): bureaus, sections, people, accounts and grants.
 *
 * <p>A grant is (person, role, scope); the container's roles are only the coarse gate before it. Grants are read
 * afresh for each request, so that one that is taken away counts at once.
 */
package io.yinuo.directory;
