package io.yinuo.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Ends the application-scoped beans of the tests when another class begins, so that it founds its own bureau. */
class FreshBeans implements BeforeEachCallback {

    private static final String TESTS = "io.yinuo.it";

    private static Class<?> begun;

    @Override
    public void beforeEach(ExtensionContext test) throws NamingException {
        if (isInServer() && test.getRequiredTestClass() != begun) {
            begun = test.getRequiredTestClass();
            endBeans(InitialContext.doLookup("java:comp/BeanManager"));
        }
    }

    private static boolean isInServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }

    private static void endBeans(BeanManager beans) {
        var context = (AlterableContext) beans.getContext(ApplicationScoped.class);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(FreshBeans::isOfTests)
                .forEach(context::destroy);
    }

    private static boolean isOfTests(Bean<?> bean) {
        return bean.getBeanClass().getPackageName().startsWith(TESTS);
    }
}
