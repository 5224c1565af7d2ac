package io.yinuo.sample.internal;

import io.yinuo.directory.NewBureau;
import java.util.List;

/**
 * A bureau of the samples with its people.
 *
 * @param overseers user name of the vice director of each section, by the section's code
 */
record SampleBureau(NewBureau bureau, List<SamplePerson> people, List<Oversight> overseers, List<SampleMatter> matters) {

    /**
     * Somebody with an account.
     *
     * @param login whether the published password opens it; otherwise nobody can sign in
     * @param roles of the whole bureau
     * @param heads codes of the sections that the person heads
     * @param serves codes of the sections in which the person is an officer
     */
    record SamplePerson(
            String userName,
            boolean login,
            String name,
            String title,
            String phone,
            List<String> roles,
            List<String> heads,
            List<String> serves) {}

    /** Which vice director oversees which sections. */
    record Oversight(String userName, List<String> sections) {}
}
